// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakenotifications.h"

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

    const QString service = u"org.freedesktop.Notifications"_s;
    const QString path = u"/org/freedesktop/Notifications"_s;

} // namespace

FakeNotifications::FakeNotifications(const QStringList &capabilities)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fakenotifications"_s))
    , m_capabilities(capabilities)
{
    m_isRegistered
        = m_bus.registerObject(path, this,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(service);
}

FakeNotifications::~FakeNotifications()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
    QDBusConnection::disconnectFromBus(u"fakenotifications"_s);
}

bool FakeNotifications::hasBus()
{
    return QDBusConnection::sessionBus().isConnected();
}

uint FakeNotifications::Notify(const QString &program, uint replaces, const QString &icon,
                               const QString &title, const QString &body,
                               const QStringList &actions, const QVariantMap &hints, int timeout)
{
    Q_UNUSED(program)
    Q_UNUSED(icon)
    const uint id = replaces != 0 ? replaces : ++m_last;
    m_told.append({.id = id,
                   .replaces = replaces,
                   .title = title,
                   .body = body,
                   .actions = actions,
                   .hints = hints,
                   .timeout = timeout});
    return id;
}

void FakeNotifications::CloseNotification(uint id)
{
    m_closed.append(id);
    Q_EMIT NotificationClosed(id, 3);
}

void FakeNotifications::invoke(uint id, const QString &action)
{
    Q_EMIT ActionInvoked(id, action);
}

void FakeNotifications::dismiss(uint id)
{
    Q_EMIT NotificationClosed(id, 2);
}

} // namespace vigie::test
