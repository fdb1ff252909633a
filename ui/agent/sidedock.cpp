// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/sidedock.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/agent/callersdock.h"
#include "ui/agent/mydaydock.h"
#include "ui/widgets/scaling.h"

#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

SideDock::SideDock(center::Desk &desk, models::FrameClock &frames, QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_callers(new CallersDock(desk, frames, this))
    , m_day(new MyDayDock(desk, frames, this))
{
    setObjectName(u"sideDock"_s);
    keepPaneWidth(this, dockWidth);
    setRules(Qt::LeftEdge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_callers, 1);
    column->addWidget(m_day);
    m_day->setVisible(desk.center().ownAgent() != nullptr);
}

void SideDock::setStale(bool isStale)
{
    m_callers->setStale(isStale);
    m_day->setStale(isStale);
}

} // namespace vigie::ui
