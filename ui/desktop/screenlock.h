// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QSet>
#include <QString>
#include <QVariantMap>

QT_BEGIN_NAMESPACE
class QDBusMessage;
QT_END_NAMESPACE

namespace vigie::ui {

//! Whether the screen is locked, and whether the machine is being shut down.
//!
//! Desktops tell in different ways: logind's hint of the own session, or a screen saver on the
//! session bus. Each is a witness, and one is enough; one that dies says nothing any more. Either
//! bus may be missing.
class ScreenLock : public QObject
{
    Q_OBJECT
public:
    ScreenLock(const QDBusConnection &session, const QDBusConnection &system,
               QObject *parent = nullptr);

    bool isLocked() const { return !m_witnesses.isEmpty(); }

Q_SIGNALS:
    void lockedChanged(bool isLocked);
    void shutdownBegan();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void hearSaver(bool isActive, const QDBusMessage &message);
    void hearLogind(const QString &interface, const QVariantMap &changed,
                    const QStringList &invalidated);
    void hearLock(); //!< A wish that somebody locks: true until something says otherwise.
    void hearUnlock();
    void hearShutdown(bool isBeginning);

private:
    void askSaver(const QString &service);
    void findSession();
    void watchSession(const QString &path);
    void setWitness(const QString &name, bool isLocked);

    QDBusConnection m_session;
    QDBusConnection m_system;
    QDBusServiceWatcher m_savers;
    QSet<QString> m_witnesses; //!< Those that say so.
};

} // namespace vigie::ui
