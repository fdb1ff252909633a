// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagefoot.h"

#include "ui/widgets/button.h"
#include "ui/widgets/connectionmark.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie::ui {

PageFoot::PageFoot(QWidget *parent)
    : QWidget(parent)
    , m_reach(new ConnectionMark(this))
    , m_bundle(new Button({}, this))
    , m_keys(new Button({}, this))
{
    m_reach->setObjectName(u"reach"_s);
    m_bundle->setObjectName(u"supportBundle"_s);
    m_bundle->setVariant(Button::Variant::Ghost);
    m_bundle->setSize(Button::Size::Small);
    m_bundle->setFont(fontFor(TextRole::Caption));
    m_keys->setObjectName(u"keys"_s);
    m_keys->setVariant(Button::Variant::Ghost);
    m_keys->setSize(Button::Size::Small);
    m_keys->setFont(fontFor(TextRole::Caption));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_reach);
    row->addStretch(1);
    row->addWidget(m_bundle);
    row->addWidget(m_keys);
    connect(m_bundle, &Button::clicked, this, &PageFoot::bundleRequested);
    connect(m_keys, &Button::clicked, this, &PageFoot::keysRequested);
    retranslate();
}

void PageFoot::setKeysKey(const QString &key)
{
    m_keys->setKey(key);
}

void PageFoot::followByTab(QWidget *before)
{
    setTabOrder(before, m_bundle);
    setTabOrder(m_bundle, m_keys);
}

void PageFoot::setFinding(const std::optional<ServerProbe::Finding> &finding)
{
    m_finding = finding;
    retranslate();
}

void PageFoot::retranslate()
{
    m_bundle->setText(tr("Support bundle…"));
    m_keys->setText(tr("Keyboard shortcuts"));
    m_reach->setVisible(m_finding.has_value());
    if (!m_finding)
        return;
    if (m_finding->isReachable)
        m_reach->setMark(LinkMark::Live,
                         tr("Server reachable, %1 ms")
                             .arg(QLocale().toString(qlonglong(m_finding->delay.count()))));
    else
        m_reach->setMark(LinkMark::Down, tr("No answer from the server"));
}

void PageFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
