// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/idleclock.h"
#include "ui/desktop/idlereminder.h"
#include "ui/desktop/lockpause.h"
#include "ui/desktop/screenlock.h"
#include "ui/desktop/sleepblock.h"

#include <QObject>

namespace vigie::ui {

//! Whether the person is at the computer, and what follows from it for who is signed in.
class Presence : public QObject
{
    Q_OBJECT
public:
    Presence(const QDBusConnection &session, const QDBusConnection &system,
             site::Settings &settings, center::Desk &desk, models::FrameClock &frames,
             QObject *parent = nullptr);

    bool isLocked() const { return m_lock.isLocked(); }
    bool tellsIdle() const { return m_idle.isThere(); }
    const AwayNews &news() const { return m_news; }
    void answer(); //!< What the news offer: ready again, or a pause.
    void dismiss();

Q_SIGNALS:
    void lockedChanged(bool isLocked);
    void shutdownBegan();
    void newsChanged();
    void tellsIdleChanged();

private:
    void follow(bool isLocked);
    void refreshNews();
    void refreshSleep();

    center::Desk &m_desk;
    site::Settings &m_settings;
    ScreenLock m_lock;
    IdleClock m_idle;
    SleepBlock m_sleep;
    LockPause m_pause;
    IdleReminder m_reminder;
    AwayNews m_news{};
};

} // namespace vigie::ui
