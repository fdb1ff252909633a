// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/daytotals.h"
#include "ui/widgets/pane.h"
#include "xuc/events/agentstat.h"

namespace vigie::center {
class Desk;
}
namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class DayStrip;
class EmptyState;

//! The person's day as a strip of states, and how much of what it was. Nobody else sees it.
class MyDayDock : public Pane
{
    Q_OBJECT
public:
    MyDayDock(const center::Desk &desk, models::FrameClock &frames, QWidget *parent = nullptr);

    QList<DayTotal> totals() const;
    void setStale(bool isStale);

private:
    void refresh();
    double figure(xuc::AgentStat stat) const;
    std::chrono::seconds pausedBefore(const QString &cause) const;
    void complete(DayTotal &line, const QString &cause) const;
    QString labelOf(center::ShownState state, const QString &cause) const;

    const center::Desk &m_desk;
    DayStrip *m_strip;
    DayTotals *m_totals;
    EmptyState *m_empty;
    int m_secondsToStrip = 0; //!< A pixel of the strip is minutes: it need not follow each second.
    bool m_isStale = false;
};

} // namespace vigie::ui
