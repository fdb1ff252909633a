// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/floortools.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;

FloorTools::FloorTools(center::Desk &desk, site::Settings &settings, const QString &profile,
                       QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_thresholds(settings, u"floor/%1/thresholds"_s.arg(profile))
    , m_alarms(desk, m_thresholds)
    , m_wall(desk, m_thresholds, settings, u"floor/%1/wallboard"_s.arg(profile))
    , m_assignments(desk)
    , m_verbs(desk)
{
}

void FloorTools::passSecond()
{
    m_alarms.look();
    m_wall.passSecond();
}

} // namespace vigie::ui
