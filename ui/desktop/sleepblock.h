// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/desktoprules.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QDBusMessage;
class QDBusPendingCallWatcher;
QT_END_NAMESPACE

namespace vigie::ui {

//! Holds off the computer's sleep, with logind and with the desktop's own power manager.
//!
//! What is held ends with the program, however it ends: whom it asked sees its connection go.
class SleepBlock : public QObject
{
    Q_OBJECT
public:
    SleepBlock(const QDBusConnection &session, const QDBusConnection &system,
               QObject *parent = nullptr);
    ~SleepBlock() override;

    void hold(site::SleepHold what); //!< None: gives it back.
    site::SleepHold held() const { return m_what; } //!< As asked for.

private:
    void askLogind();
    void askSessionManager();
    void askPowerManager();
    void askDesktop(const QDBusMessage &call, const QString &undoing);
    void giveBack();
    //! \a keep gets the answer if the hold is still wanted, else \a undo does.
    void ask(const QDBusConnection &bus, const QDBusMessage &call,
             const std::function<void(const QDBusMessage &reply)> &keep,
             const std::function<void(const QDBusMessage &reply)> &undo);

    QDBusConnection m_session;
    QDBusConnection m_system;
    site::SleepHold m_what = site::SleepHold::None;
    QDBusUnixFileDescriptor m_logind; //!< Held as long as it is open.
    std::vector<std::function<void()>> m_undo; //!< Of what desktops granted.
    uint m_life = 0; //!< Grows with each hold(): answers to a former one are given back.
};

} // namespace vigie::ui
