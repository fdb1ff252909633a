// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>

namespace vigie::test {

//! The person's session, as logind shows it.
class FakeSession : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(bool LockedHint READ isLocked)
public:
    explicit FakeSession(const QDBusConnection &bus);

    bool isLocked() const { return m_isLocked; }
    void setLocked(bool isLocked); //!< As a locker does that tells of itself.

Q_SIGNALS:
    void Lock();
    void Unlock();

private:
    QDBusConnection m_bus;
    bool m_isLocked = false;
};

//! logind with one session, on the bus that the test gave both names.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    FakeLogind();
    ~FakeLogind() override;

    bool isRegistered() const { return m_isRegistered; }
    FakeSession &session() { return m_session; }
    const QStringList &inhibited() const { return m_inhibited; } //!< "what/mode", as asked for.
    bool isInhibited() const; //!< The last one has not been given back.

    static const QString sessionPath;

public Q_SLOTS: // What the bus calls.
    QDBusObjectPath GetSession(const QString &id);
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode);

Q_SIGNALS:
    void PrepareForShutdown(bool isBeginning);

private:
    void closeEnd();

    QDBusConnection m_bus;
    FakeSession m_session;
    QStringList m_inhibited;
    int m_end = -1; //!< Ours of the pipe whose other one the asker holds.
    bool m_isRegistered = false;
};

} // namespace vigie::test
