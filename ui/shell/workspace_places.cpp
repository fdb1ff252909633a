// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/settings.h"
#include "ui/admin/adminplace.h"
#include "ui/agent/agentplace.h"
#include "ui/console/consolepage.h"
#include "ui/models/frameclock.h"
#include "ui/settings/settingsdoor.h"
#include "ui/settings/settingsplace.h"
#include "ui/shell/admindoor.h"
#include "ui/shell/agentchoices.h"
#include "ui/shell/agentpages.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/supervisor/wallboard.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/toasts.h"

#include <QAccessible>
#include <QStackedLayout>

// The places of the rail: made when they are first opened, and again in another language.
namespace vigie::ui {

using namespace Qt::StringLiterals;

void Workspace::openConsole()
{
    if (!m_wireBook)
        return;
    if (!m_console) {
        m_console = new ConsolePage(m_desk, *m_wireBook, m_keys, news().server, this);
        m_places->addWidget(m_console);
    }
    m_places->setCurrentWidget(m_console);
    m_rail->setCurrent(-1);
    showKeys();
}

void Workspace::makeAgentPlace()
{
    const bool wasShown = m_agent && m_places->currentWidget() == m_agent;
    SettingsPlace *place = m_settingsDoor->place();
    const bool hadSettings = wasShown && place && m_agent->front() == place;
    QWidget *focused = window()->focusWidget();
    if (!hadSettings || !place->isAncestorOf(focused))
        focused = nullptr;
    AgentPlace *old = m_agent;
    m_agent = new AgentPlace(m_desk, m_clock, m_keys, this);
    m_agent->setObjectName(u"agentPlace"_s);
    m_places->addWidget(m_agent);
    m_agent->setOptions(agentOptions(m_policy, m_settings));
    m_agent->setThresholds(m_floorTools->thresholds().rules());
    m_agent->setStarredQueues(starredQueues(m_settings, m_floorTools->profile()));
    m_pages->moveTo(*m_agent);
    if (place)
        place->setParent(this); // It stays, as what was typed into it does.
    if (old)
        old->deleteLater();
    connect(m_agent, &AgentPlace::keyHintsChanged, this, &Workspace::showKeys);
    connect(m_agent, &AgentPlace::pauseLimitChosen, this,
            [this](const QString &reason, int minutes) {
                setOwnPauseLimit(m_settings, reason, minutes);
            });
    connect(m_agent, &AgentPlace::starredQueuesChanged, this, [this](const QSet<QueueId> &queues) {
        setStarredQueues(m_settings, m_floorTools->profile(), queues);
    });
    connect(m_agent, &AgentPlace::servicesRequested, this,
            [this] { showSettings(u"callsSection"_s); });
    setCompactRows(m_isCompact);
    if (wasShown)
        go(hadSettings ? SettingsEntry : AgentEntry);
    if (focused)
        focused->setFocus(); // Its place was moved, not left.
    showKeys();
}

void Workspace::makeFloor()
{
    const bool wasShown = isFloorShown();
    SupervisorPlace *before = m_floor;
    m_floor = new SupervisorPlace({m_desk, m_clock, m_settings, m_keys, *m_floorTools}, this);
    m_floor->setCompactRows(m_isCompact || !m_settings.value("compactRows").isValid());
    m_places->addWidget(m_floor);
    connect(m_floor, &SupervisorPlace::keyHintsChanged, this, &Workspace::showKeys);
    if (before) {
        m_floor->adopt(*before);
        before->deleteLater();
    }
    if (wasShown)
        go(FloorEntry);
}

//! The floor's alarms go on wherever the person is.
void Workspace::watchFloor()
{
    FloorAlarms &alarms = m_floorTools->alarms();
    m_alarmNews->setObjectName(u"alarmNews"_s);
    m_alarmNews->resize(0, 0);
    connect(&m_clock, &models::FrameClock::second, m_floorTools, &FloorTools::passSecond);
    connect(&alarms, &FloorAlarms::changed, this,
            [this, &alarms] { m_rail->setAlarms(FloorEntry, alarms.count()); });
    connect(&alarms, &FloorAlarms::told, this, [this](const AlarmTelling &telling) {
        m_alarmNews->setAccessibleName(u"%1 %2"_s.arg(telling.title, telling.body));
        QAccessibleEvent news(m_alarmNews, QAccessible::Alert);
        QAccessible::updateAccessibility(&news);
    });
    connect(&m_floorTools->thresholds(), &ThresholdBook::changed, this,
            [this] { m_agent->setThresholds(m_floorTools->thresholds().rules()); });
    m_keys.bind(KeyAction::AcknowledgeAlarm, this, [&alarms] { alarms.acknowledge(); });
    connect(m_floorTools, &FloorTools::queueHistoryAsked, this, [this](QueueId queue) {
        go(AgentEntry);
        m_pages->showHistory(queue);
        window()->activateWindow(); // The floor may stand in another.
    });
    WallHost &wall = m_floorTools->wall();
    m_keys.bind(KeyAction::Wallboard, this, [this, &wall] {
        if (wall.isOpen())
            wall.close();
        else if (m_rail->isShown(FloorEntry))
            wall.open(window());
    });
    connect(&wall, &WallHost::openChanged, this, [this, &wall] {
        if (wall.isOpen())
            m_keys.bind(KeyAction::Wallboard, wall.board(), [&wall] { wall.close(); });
    });
}

void Workspace::showFloorEntry()
{
    const bool isOpen = SupervisorPlace::isOpenTo(m_desk);
    m_rail->setShown(FloorEntry, isOpen);
    m_settingsDoor->setFloorOpen(isOpen);
    if (isOpen)
        return;
    m_floorTools->wall().close();
    if (m_home == FloorEntry || isFloorShown())
        go(AgentEntry);
}

void Workspace::setAdministration(AdminDoor *door)
{
    m_admin = door;
    door->setParent(this);
    connect(door, &AdminDoor::offeredChanged, this, &Workspace::showAdminEntry);
    connect(&door->room(), &AdminRoom::sessionChanged, this, &Workspace::showLink);
    showAdminEntry();
}

void Workspace::showAdminEntry()
{
    m_rail->setShown(AdminEntry, m_admin->isOffered());
    if (!m_admin->isOffered() && (m_home == AdminEntry || isAdminShown()))
        go(AgentEntry);
}

bool Workspace::isAdminShown() const
{
    return m_admin && m_admin->place() && m_places->currentWidget() == m_admin->place();
}

void Workspace::showAdministration()
{
    if (m_rail->isShown(AdminEntry))
        go(AdminEntry);
}

void Workspace::makeAdministration()
{
    const bool wasShown = isAdminShown();
    AdminPlace *place = m_admin->makePlace(this);
    m_places->addWidget(place);
    connect(place, &AdminPlace::keyHintsChanged, this, &Workspace::showKeys);
    connect(place, &AdminPlace::told, this,
            [this](const QString &text) { m_toasts->show(Toasts::Kind::Note, text); });
    connect(place, &AdminPlace::failed, this, &Workspace::tell);
    if (wasShown)
        go(AdminEntry);
}

bool Workspace::isFloorShown() const
{
    return m_floor && m_places->currentWidget() == m_floor;
}

void Workspace::showFloor()
{
    if (m_rail->isShown(FloorEntry))
        go(FloorEntry);
}

void Workspace::showSettings(const QString &section)
{
    go(SettingsEntry);
    m_settingsDoor->open(this)->showSection(section);
}

void Workspace::go(int entry)
{
    switch (entry) {
    case AgentEntry:
        m_places->setCurrentWidget(m_agent);
        m_agent->setFront(nullptr);
        m_agent->setFocus();
        m_home = entry;
        break;
    case FloorEntry:
        if (!m_floor)
            makeFloor();
        m_places->setCurrentWidget(m_floor);
        m_floor->setFocus();
        m_home = entry;
        break;
    case AdminEntry:
        if (!m_admin->place())
            makeAdministration();
        m_places->setCurrentWidget(m_admin->place());
        m_admin->place()->enter();
        m_home = entry;
        break;
    case SettingsEntry:
        m_places->setCurrentWidget(m_agent);
        m_agent->setFront(m_settingsDoor->open(this));
        m_settingsDoor->place()->find();
        break;
    case SignOutEntry:
        Q_EMIT signOutRequested();
        return; // The mark stays where the person is.
    default:
        return;
    }
    m_rail->setCurrent(entry);
    showLink();
    showKeys();
}

} // namespace vigie::ui
