// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/sleepblock.h"

#include "base/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    const auto logind = u"org.freedesktop.login1"_s;
    const auto sessionManager = u"org.gnome.SessionManager"_s;
    const auto powerManager = u"org.freedesktop.PowerManagement.Inhibit"_s;
    const auto program = u"Vigie"_s;
    constexpr uint flagSuspend = 4; // Of GNOME's manager; 8 would keep the screen from locking.

    QString reason()
    {
        //: Shown by the desktop, where it lists what holds off the computer's sleep.
        return SleepBlock::tr("An agent can be called");
    }

    QDBusMessage callOf(const QString &service, const QString &path, const QString &interface,
                        const QString &method)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
        call.setAutoStartService(false);
        return call;
    }

} // namespace

SleepBlock::SleepBlock(const QDBusConnection &session, const QDBusConnection &system,
                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_system(system)
{
}

SleepBlock::~SleepBlock()
{
    giveBack();
}

void SleepBlock::hold(site::SleepHold what)
{
    if (std::exchange(m_what, what) == what)
        return;
    giveBack();
    if (what == site::SleepHold::None)
        return;
    qCInfo(lcUi) << "the computer's sleep is held off";
    if (m_system.isConnected())
        askLogind();
    if (!m_session.isConnected())
        return;
    askSessionManager();
    askPowerManager();
}

void SleepBlock::giveBack()
{
    ++m_life;
    m_logind = {};
    for (const auto &undo : std::exchange(m_undo, {}))
        undo();
}

void SleepBlock::ask(const QDBusConnection &bus, const QDBusMessage &call,
                     const std::function<void(const QDBusMessage &)> &keep,
                     const std::function<void(const QDBusMessage &)> &undo)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, life = m_life, keep, undo] {
                watcher->deleteLater();
                const QDBusMessage reply = watcher->reply();
                if (watcher->isError())
                    qCDebug(lcUi) << "sleep is not held off there:" << watcher->error().message();
                else if (life == m_life)
                    keep(reply);
                else
                    undo(reply);
            });
}

void SleepBlock::askLogind()
{
    QDBusMessage call = callOf(logind, u"/org/freedesktop/login1"_s,
                               u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    const bool isAny = m_what == site::SleepHold::Any;
    call << (isAny ? u"sleep:idle:handle-lid-switch"_s : u"idle"_s) << program << reason()
         << u"block"_s;
    const auto keep = [this](const QDBusMessage &reply) {
        m_logind = reply.arguments().value(0).value<QDBusUnixFileDescriptor>();
    };
    ask(m_system, call, keep, [](const QDBusMessage &) {}); // Closed with the message.
}

void SleepBlock::askSessionManager()
{
    const QString path = u"/org/gnome/SessionManager"_s;
    QDBusMessage call = callOf(sessionManager, path, sessionManager, u"Inhibit"_s);
    call << program << uint(0) << reason() << flagSuspend;
    askDesktop(call, u"Uninhibit"_s);
}

void SleepBlock::askPowerManager()
{
    QDBusMessage call
        = callOf(u"org.freedesktop.PowerManagement"_s,
                 u"/org/freedesktop/PowerManagement/Inhibit"_s, powerManager, u"Inhibit"_s);
    call << program << reason();
    askDesktop(call, u"UnInhibit"_s);
}

//! Both answer with a cookie, which their \a undoing takes back.
void SleepBlock::askDesktop(const QDBusMessage &call, const QString &undoing)
{
    const auto undo = [bus = m_session, call, undoing](const QDBusMessage &reply) {
        QDBusMessage back = callOf(call.service(), call.path(), call.interface(), undoing);
        back << reply.arguments().value(0);
        bus.send(back);
    };
    const auto keep = [this, undo](const QDBusMessage &reply) {
        m_undo.emplace_back([undo, reply] { undo(reply); });
    };
    ask(m_session, call, keep, undo);
}

} // namespace vigie::ui
