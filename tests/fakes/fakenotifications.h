// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace vigie::test {

//! A notification service on the session bus, whose person is the test.
class FakeNotifications : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Told
    {
        uint id = 0;
        uint replaces = 0;
        QString title{};
        QString body{};
        QStringList actions{};
        QVariantMap hints{};
        int timeout = 0;
    };

    //! On a connection of its own, as another program would be.
    explicit FakeNotifications(const QStringList &capabilities);
    ~FakeNotifications() override;

    static bool hasBus();
    bool isRegistered() const { return m_isRegistered; }
    const QList<Told> &told() const { return m_told; }
    const QList<uint> &closed() const { return m_closed; } //!< By the program.
    void invoke(uint id, const QString &action);
    void dismiss(uint id); //!< As a person does.

public Q_SLOTS: // What the bus calls.
    QStringList GetCapabilities() const { return m_capabilities; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints,
                int timeout);
    void CloseNotification(uint id);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    QList<Told> m_told;
    QList<uint> m_closed;
    uint m_last = 0;
    bool m_isRegistered = false;
};

} // namespace vigie::test
