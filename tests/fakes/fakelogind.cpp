// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakelogind.h"

#include <QDBusMessage>

#include <poll.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace vigie::test {

const QString FakeLogind::sessionPath = u"/org/freedesktop/login1/session/_31"_s;

FakeSession::FakeSession(const QDBusConnection &bus) : m_bus(bus)
{
}

void FakeSession::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    QDBusMessage signal = QDBusMessage::createSignal(
        FakeLogind::sessionPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal << u"org.freedesktop.login1.Session"_s << QVariantMap{{u"LockedHint"_s, isLocked}}
           << QStringList();
    m_bus.send(signal);
}

FakeLogind::FakeLogind()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"fakelogind"_s))
    , m_session(m_bus)
{
    m_isRegistered
        = m_bus.registerObject(u"/org/freedesktop/login1"_s, this,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerObject(sessionPath, &m_session,
                                QDBusConnection::ExportAllProperties
                                    | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(u"org.freedesktop.login1"_s);
}

FakeLogind::~FakeLogind()
{
    closeEnd();
    m_bus.unregisterService(u"org.freedesktop.login1"_s);
    QDBusConnection::disconnectFromBus(u"fakelogind"_s);
}

QDBusObjectPath FakeLogind::GetSession(const QString &id)
{
    Q_UNUSED(id)
    return QDBusObjectPath(sessionPath);
}

QDBusUnixFileDescriptor FakeLogind::Inhibit(const QString &what, const QString &who,
                                            const QString &why, const QString &mode)
{
    Q_UNUSED(who)
    Q_UNUSED(why)
    m_inhibited.append(what + u'/' + mode);
    std::array<int, 2> ends{-1, -1};
    if (pipe(ends.data()) != 0)
        return {};
    closeEnd();
    m_end = ends[0];
    QDBusUnixFileDescriptor theirs;
    theirs.giveFileDescriptor(ends[1]);
    return theirs;
}

bool FakeLogind::isInhibited() const
{
    if (m_end < 0)
        return false;
    pollfd end{m_end, POLLIN, 0};
    poll(&end, 1, 0);
    return (end.revents & POLLHUP) == 0;
}

void FakeLogind::closeEnd()
{
    if (m_end >= 0)
        close(m_end);
    m_end = -1;
}

} // namespace vigie::test
