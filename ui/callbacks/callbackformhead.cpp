// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbackformhead.h"

#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

CallbackFormHead::CallbackFormHead(QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_title(new Words({}, TextRole::Strong, &Theme::text, this))
    , m_aside(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_cross(new Button("x"_L1, QString(), this))
{
    setRules(Qt::BottomEdge);
    m_title->setElided(true);
    m_title->setObjectName(u"callbackTitle"_s);
    m_aside->setWordWrap(true); // Nothing of it may be missing.
    m_aside->setObjectName(u"callbackAside"_s);
    m_cross->setVariant(Button::Variant::Ghost);
    m_cross->setObjectName(u"closeCallback"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_title, 1);
    row->addWidget(m_cross);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 8, 11);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_aside);
    connect(m_cross, &Button::clicked, this, &CallbackFormHead::closeRequested);
}

void CallbackFormHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void CallbackFormHead::setAside(const QString &aside)
{
    m_aside->setText(aside);
}

void CallbackFormHead::setCross(const QString &name, const QString &obstacle)
{
    m_cross->setObstacle({});
    m_cross->setToolTip(name);
    m_cross->setAccessibleName(name);
    m_cross->setObstacle(obstacle);
}

} // namespace vigie::ui
