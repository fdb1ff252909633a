// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/presence.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "site/settings.h"

#include <utility>

namespace vigie::ui {

Presence::Presence(const QDBusConnection &session, const QDBusConnection &system,
                   site::Settings &settings, center::Desk &desk, models::FrameClock &frames,
                   QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_lock(session, system)
    , m_idle(session)
    , m_sleep(session, system)
    , m_pause(desk, settings)
    , m_reminder(desk, frames, settings, m_idle)
{
    connect(&m_lock, &ScreenLock::lockedChanged, this, &Presence::follow);
    connect(&m_lock, &ScreenLock::shutdownBegan, this, &Presence::shutdownBegan);
    connect(&m_idle, &IdleClock::thereChanged, this, &Presence::tellsIdleChanged);
    connect(&m_pause, &LockPause::newsChanged, this, &Presence::refreshNews);
    connect(&m_reminder, &IdleReminder::newsChanged, this, &Presence::refreshNews);
    connect(&desk, &center::Desk::ownAgentChanged, this, &Presence::refreshSleep);
    connect(&settings, &site::Settings::changed, this, &Presence::refreshSleep);
    refreshSleep();
}

void Presence::follow(bool isLocked)
{
    if (isLocked) {
        m_pause.lock();
    } else {
        // As after a sleep: what the window shows now is to be true.
        m_desk.retryNow();
        m_pause.unlock();
    }
    Q_EMIT lockedChanged(isLocked);
}

void Presence::refreshNews()
{
    AwayNews news = m_pause.news();
    if (news.kind == AwayNews::Kind::None)
        news = m_reminder.news();
    if (std::exchange(m_news, news) != news)
        Q_EMIT newsChanged();
}

void Presence::refreshSleep()
{
    const center::Agent *agent = m_desk.center().ownAgent();
    const bool canBeCalled
        = agent && agent->isLoggedIn() && agent->state != center::ShownState::Pause;
    m_sleep.hold(canBeCalled ? site::DesktopRules(m_settings).sleepHold() : site::SleepHold::None);
}

void Presence::answer()
{
    switch (m_news.kind) {
    case AwayNews::Kind::Paused:
    case AwayNews::Kind::PauseWaits:
        m_pause.goReady();
        return;
    case AwayNews::Kind::PauseFailed:
    case AwayNews::Kind::Idle:
        m_desk.pause();
        return;
    case AwayNews::Kind::None:
        return;
    }
}

void Presence::dismiss()
{
    if (m_news.kind == AwayNews::Kind::Idle)
        m_reminder.dismiss();
    else
        m_pause.dismiss();
}

} // namespace vigie::ui
