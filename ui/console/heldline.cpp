// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/heldline.h"

#include "ui/console/consolebar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inklabel.h"

#include <QHBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int barHeight = 28;

} // namespace

HeldLine::HeldLine(QWidget *parent)
    : Pane(&Theme::select, parent)
    , m_since(new InkLabel(TextRole::BodyMedium, &Theme::accent, this))
    , m_waiting(new InkLabel(TextRole::Body, &Theme::text2, this))
    , m_release(new Button(QString(), this))
{
    m_waiting->setObjectName(u"consoleWaiting"_s);
    m_release->setObjectName(u"consoleShow"_s);
    m_release->setVariant(Button::Variant::Ghost);
    m_release->setSize(Button::Size::Small);
    m_release->setInk(&Theme::accent);
    auto *row = makeBar(*this, barHeight);
    row->addWidget(m_since);
    row->addWidget(m_waiting);
    row->addStretch(1);
    row->addWidget(m_release);
    connect(m_release, &Button::clicked, this, &HeldLine::releaseRequested);
}

void HeldLine::showHeld(const QString &since, int waiting)
{
    m_since->setText(tr("Held at %1").arg(since));
    m_waiting->setText(tr("%n newer event(s) wait", nullptr, waiting));
    m_release->setText(tr("Show them"));
}

} // namespace vigie::ui
