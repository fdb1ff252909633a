// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "site/policy.h"
#include "site/settings.h"
#include "ui/desktop/minibar.h"
#include "ui/desktop/noticewatch.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/presence.h"
#include "ui/desktop/ringer.h"
#include "ui/desktop/soundplayer.h"
#include "ui/desktop/tofront.h"
#include "ui/desktop/tray.h"

#include <QApplication>
#include <QSystemTrayIcon>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using site::NoticeKind;
using site::NoticeWay;
using telephony::CallState;
using telephony::Verb;

Desktop::Desktop(const Ground &ground, site::Settings &settings, const site::Policy &policy,
                 KeyMap &keys, models::FrameClock &frames, QWidget &window)
    : m_ground(ground)
    , m_settings(settings)
    , m_policy(policy)
    , m_keys(keys)
    , m_frames(frames)
    , m_window(window)
    , m_autostart(ground.autostartFolder)
    , m_systemKeys(keys)
{
    if (ground.hasTray ? ground.hasTray() : QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = std::make_unique<Tray>(window, m_autostart, settings, m_ground.bus());
        connect(m_tray.get(), &Tray::showRequested, this, [this] { showWindow(); });
        connect(m_tray.get(), &Tray::quitRequested, this, &Desktop::quitRequested);
        connect(m_tray.get(), &Tray::stateChosen, this, &Desktop::choose);
        connect(m_tray.get(), &Tray::ordered, this,
                [this](const Order &order) { carryOut(order.kind); });
    }
    keys.bind(KeyAction::MiniBar, &window, [this] { toggleMiniBar(); });
    keys.bind(KeyAction::DialSelection, &window, [this] { dialSelection(); });
    keys.bind(KeyAction::OneKey, &window, [this] { oneKey(); });
    connect(&m_systemKeys, &SystemKeys::pressed, this, &Desktop::press);
}

Desktop::~Desktop() = default;

void Desktop::enter(center::Desk &desk)
{
    m_desk = &desk;
    m_hand.setDesk(&desk);
    if (m_tray)
        m_tray->setDesk(&desk);
    watchPresence();
    enterNotices();
    m_miniBar = std::make_unique<MiniBar>(desk, m_frames, m_settings);
    m_keys.bind(KeyAction::MiniBar, m_miniBar.get(), [this] { toggleMiniBar(); });
    connect(m_miniBar.get(), &MiniBar::ordered, this,
            [this](const Order &order) { carryOut(order.kind); });
    connect(m_miniBar.get(), &MiniBar::windowRequested, this, &Desktop::toggleMiniBar);
    connect(m_miniBar.get(), &MiniBar::transferRequested, this, [this] {
        showWindow();
        m_keys.trigger(KeyAction::Transfer);
    });
    connect(&desk, &center::Desk::callsChanged, this, &Desktop::refreshKeys);
    connect(&desk, &center::Desk::ownAgentChanged, this, &Desktop::refreshKeys);
    refreshKeys();
    if (!m_waitingLink.isEmpty())
        openLink(std::exchange(m_waitingLink, {}));
}

void Desktop::enterNotices()
{
    if (!m_notifier) {
        m_notifier = std::make_unique<Notifier>(m_ground.bus());
        connect(m_notifier.get(), &Notifier::actionInvoked, this, &Desktop::act);
        m_sounds = m_ground.sounds ? m_ground.sounds() : SoundPlayer::ofTheDesktop();
    }
    m_notifier->setDiscreet(m_presence->isLocked());
    m_ringer = std::make_unique<Ringer>(*m_desk, *m_sounds);
    m_watch = std::make_unique<NoticeWatch>(*m_desk, m_frames, m_settings);
    connect(m_watch.get(), &NoticeWatch::raised, this, &Desktop::tell);
    connect(m_watch.get(), &NoticeWatch::ended, this, &Desktop::endNotice);
}

void Desktop::watchPresence()
{
    m_presence = std::make_unique<Presence>(m_ground.bus(), m_ground.systemBus(), m_settings,
                                            *m_desk, m_frames);
    connect(m_presence.get(), &Presence::lockedChanged, this,
            [this](bool isLocked) { m_notifier->setDiscreet(isLocked); });
    connect(m_presence.get(), &Presence::shutdownBegan, this, &Desktop::shutdownBegan);
    connect(m_presence.get(), &Presence::tellsIdleChanged, this, &Desktop::tellsIdleChanged);
    connect(m_presence.get(), &Presence::newsChanged, this, [this] {
        tellOfIdleness();
        Q_EMIT newsChanged();
    });
}

void Desktop::act(const QString &tag, NoticeAction action)
{
    switch (action) {
    case NoticeAction::Open:
        showWindow();
        return;
    case NoticeAction::Pause:
        carryOut(Order::Kind::Pause);
        return;
    case NoticeAction::Answer:
    case NoticeAction::Decline:
        if (m_desk && !NoticeWatch::callOf(tag).isEmpty())
            m_desk->ask(action == NoticeAction::Answer ? Verb::Answer : Verb::HangUp,
                        NoticeWatch::callOf(tag));
        return;
    }
}

void Desktop::tellOfIdleness()
{
    const QString tag = u"idle"_s;
    const AwayNews &news = m_presence->news();
    if (news.kind != AwayNews::Kind::Idle) {
        endNotice(tag);
        return;
    }
    const QString title = tr("You are ready, away from the computer");
    const QString body = tr("Nobody has touched it for %n minute(s). Calls go on ringing here.",
                            nullptr, int(news.idleFor.count()));
    tell({.tag = tag,
          .kind = NoticeKind::IdleReady,
          .title = title,
          .body = body,
          .discreetTitle = title,
          .discreetBody = body,
          .actions = {NoticeAction::Pause, NoticeAction::Open},
          .isUrgent = true});
}

//! Without a window manager a window stays the active one when it is hidden.
bool Desktop::isInFront() const
{
    return m_window.isVisible() && m_window.isActiveWindow();
}

void Desktop::endNotice(const QString &tag)
{
    m_notifier->close(tag);
    m_ringer->end(tag);
    retellQueueAlarms(tag, false);
}

void Desktop::leave()
{
    if (!m_desk)
        return;
    m_desk->disconnect(this);
    m_hand.setDesk(nullptr);
    m_watch.reset();
    m_ringer.reset();
    m_presence.reset();
    m_miniBar.reset();
    if (m_tray)
        m_tray->setDesk(nullptr);
    m_notifier->closeAll();
    m_alarms.clear();
    m_floorAlarms = 0;
    m_desk = nullptr;
    refreshKeys();
}

void Desktop::tell(const Notice &notice)
{
    const site::NoticeRules rules(m_settings);
    const QTime now = m_desk->clock().wallTime().time();
    const bool isShown = rules.tells(notice.kind, NoticeWay::Notice, m_policy, now)
        && (!isLookedAt() || notice.kind == NoticeKind::IdleReady);
    const bool sounds = rules.tells(notice.kind, NoticeWay::Sound, m_policy, now);
    // A call rings until it is answered, which no notification service does.
    const bool isServices = isShown && m_notifier->playsSounds()
        && notice.kind != NoticeKind::QueueCall && notice.kind != NoticeKind::DirectCall;
    Notice shown = notice;
    if (sounds && isServices && !m_ringer->isQuiet())
        shown.sound = Ringer::soundOf(notice.kind);
    if (isShown)
        m_notifier->notify(shown);
    if (sounds && !isServices)
        m_ringer->tell(notice);
    if (rules.tells(notice.kind, NoticeWay::Taskbar, m_policy, now))
        QApplication::alert(&m_window);
    if (notice.kind == NoticeKind::QueueAlarm)
        retellQueueAlarms(notice.tag, true);
}

void Desktop::retellQueueAlarms(const QString &tag, bool isOn)
{
    if (isOn)
        m_alarms.insert(tag);
    else if (!m_alarms.remove(tag))
        return;
    if (m_tray)
        m_tray->setAlarms(int(m_alarms.size()) + m_floorAlarms);
}

//! A person who looks at the window sees it there; the desktop's notice would cover it.
bool Desktop::isLookedAt() const
{
    return isInFront() && !m_window.isMinimized() && !m_presence->isLocked();
}

void Desktop::tellAlarm(const Notice &notice, const AlarmWays &ways)
{
    const QTime now = m_desk ? m_desk->clock().wallTime().time() : QTime();
    if (!m_desk || site::NoticeRules(m_settings).isQuiet(m_policy, now))
        return;
    const bool isShown = ways.isNotice && !isLookedAt();
    const QString sound = m_ringer->isQuiet() ? QString() : ways.sound;
    const bool isServices = isShown && m_notifier->playsSounds();
    Notice shown = notice;
    if (isServices)
        shown.sound = sound;
    if (isShown)
        m_notifier->notify(shown);
    if (!sound.isEmpty() && !isServices)
        m_sounds->play(sound);
    if (ways.isTaskbar)
        QApplication::alert(&m_window);
}

void Desktop::endAlarm(const QString &tag)
{
    if (m_desk)
        m_notifier->close(tag);
}

void Desktop::setFloorAlarms(int count)
{
    m_floorAlarms = count;
    if (m_tray)
        m_tray->setAlarms(int(m_alarms.size()) + m_floorAlarms);
}

void Desktop::setThresholds(const center::ThresholdRules &rules, bool isFloorOpen)
{
    if (!m_watch)
        return;
    m_watch->setThresholds(rules);
    m_watch->setFloorOpen(isFloorOpen);
}

void Desktop::playSound(const QString &name)
{
    if (m_sounds)
        m_sounds->play(name);
}

void Desktop::showWindow(const QString &token)
{
    bringToFront(m_window, token);
}

void Desktop::toggleMiniBar()
{
    if (!m_miniBar)
        return;
    if (m_miniBar->isVisible()) {
        m_miniBar->hide();
        showWindow();
    } else {
        m_miniBar->open();
        m_window.showMinimized();
    }
}

} // namespace vigie::ui
