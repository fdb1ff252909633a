// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alarmway.h"

#include "center/desk.h"
#include "ui/desktop/desktop.h"
#include "ui/supervisor/floortools.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;

AlarmWay::AlarmWay(const center::Desk &desk, FloorTools &tools, Desktop &desktop, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_desktop(desktop)
{
    // One for the whole floor: a later one takes its place, so that they never pile up.
    const QString tag = u"floor-alarm"_s;
    FloorAlarms &alarms = tools.alarms();
    connect(&alarms, &FloorAlarms::told, this, [this, tag](const AlarmTelling &telling) {
        m_desktop.tellAlarm(
            {.tag = tag,
             .kind = site::NoticeKind::QueueAlarm,
             .title = telling.title,
             .body = telling.body,
             .discreetTitle = telling.title,
             .discreetBody = telling.body,
             .actions = {NoticeAction::Open}},
            {.isNotice = telling.isNotice, .isTaskbar = telling.isTaskbar, .sound = telling.sound});
    });
    connect(&alarms, &FloorAlarms::over, this, [this, tag] { m_desktop.endAlarm(tag); });
    connect(&alarms, &FloorAlarms::changed, this,
            [this] { m_desktop.setFloorAlarms(m_tools.alarms().count()); });
    connect(&tools, &FloorTools::soundAsked, this,
            [this](const QString &name) { m_desktop.playSound(name); });
    connect(&tools.thresholds(), &ThresholdBook::changed, this, &AlarmWay::takeRules);
    connect(&desk, &center::Desk::ownUserChanged, this, &AlarmWay::takeRules);
    takeRules();
}

void AlarmWay::takeRules()
{
    m_desktop.setThresholds(m_tools.thresholds().rules(), m_tools.alarms().isOpen());
}

} // namespace vigie::ui
