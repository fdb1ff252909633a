// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/autopause.h"
#include "ui/desktop/awaynews.h"

#include <QObject>
#include <QTime>

namespace vigie::site {
class Settings;
}

namespace vigie::ui {

//! The pause that the screen's lock asks for, if the person chose so, and the way back from it.
//!
//! A call goes on: the pause holds behind it. Nobody is made ready by an unlocked screen; the news
//! offer it, as long as the pause is still the lock's own.
class LockPause : public QObject
{
    Q_OBJECT
public:
    LockPause(center::Desk &desk, site::Settings &settings, QObject *parent = nullptr);

    void lock();
    void unlock();
    AwayNews news() const; //!< None while the screen is locked.
    void goReady();
    void dismiss();

Q_SIGNALS:
    void newsChanged();

private:
    void follow();
    bool isPausing() const { return m_pause.holds(m_holder); }

    const QString m_holder = QStringLiteral("lock");
    center::Desk &m_desk;
    site::Settings &m_settings;
    center::AutoPause m_pause;
    QTime m_lockedAt{};
    bool m_isLocked = false;
    bool m_hasFailed = false;
    bool m_isDismissed = false;
};

} // namespace vigie::ui
