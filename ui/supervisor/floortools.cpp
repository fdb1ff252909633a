// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/floortools.h"

#include "center/desk.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;

FloorTools::FloorTools(center::Desk &desk, site::Settings &settings, store::Journal *journal,
                       const QString &profile, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_drafts(journal, profile)
    , m_thresholds(settings, u"floor/%1/thresholds"_s.arg(profile))
    , m_rings(desk.center())
    , m_alarms(desk, m_thresholds, m_rings)
    , m_wall(desk, m_thresholds, settings, journal, u"floor/%1/wallboard"_s.arg(profile))
    , m_desk(desk)
    , m_assignments(desk)
    , m_verbs(desk)
{
    const auto takeRule = [this] { m_rings.setRule(m_thresholds.rings()); };
    takeRule();
    connect(&m_thresholds, &ThresholdBook::changed, this, takeRule);
    connect(&desk, &center::Desk::linkChanged, this, [this] {
        if (!m_desk.isUp())
            m_rings.breakOff();
    });
    keepDays(); // From the first state on, not from the first second.
}

//! Rights may come late, or go.
void FloorTools::keepDays()
{
    if (!m_alarms.isOpen())
        m_days.reset();
    else if (!m_days)
        m_days = std::make_unique<center::AgentDays>(m_desk.center());
}

void FloorTools::passSecond()
{
    keepDays();
    m_alarms.look();
    m_wall.passSecond();
}

} // namespace vigie::ui
