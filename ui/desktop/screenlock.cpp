// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/screenlock.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    // Each is a service and an interface in one. KDE has the first one, where it means the lock.
    const QStringList &savers()
    {
        static const QStringList all{u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                     u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s,
                                     u"org.xfce.ScreenSaver"_s};
        return all;
    }

    const auto logind = u"org.freedesktop.login1"_s;
    const auto manager = u"org.freedesktop.login1.Manager"_s;
    const auto sessionInterface = u"org.freedesktop.login1.Session"_s;
    const auto properties = u"org.freedesktop.DBus.Properties"_s;
    const auto hint = u"LockedHint"_s;
    const auto request = u"Lock"_s;

} // namespace

ScreenLock::ScreenLock(const QDBusConnection &session, const QDBusConnection &system,
                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_system(system)
{
    if (m_session.isConnected()) {
        m_savers.setConnection(m_session);
        m_savers.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
        m_savers.setWatchedServices(savers());
        connect(&m_savers, &QDBusServiceWatcher::serviceUnregistered, this,
                [this](const QString &service) { setWitness(service, false); });
        for (const QString &each : savers()) {
            // Their objects' paths differ, even between versions of one desktop.
            m_session.connect(each, QString(), each, u"ActiveChanged"_s, this,
                              SLOT(hearSaver(bool, QDBusMessage)));
            askSaver(each);
        }
    }
    if (m_system.isConnected())
        findSession();
}

void ScreenLock::askSaver(const QString &service)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        service, u'/' + QString(service).replace(u'.', u'/'), service, u"GetActive"_s);
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, service] {
        watcher->deleteLater();
        const QDBusPendingReply<bool> reply = *watcher;
        if (!reply.isError())
            setWitness(service, reply.value());
    });
}

void ScreenLock::findSession()
{
    m_system.connect(logind, u"/org/freedesktop/login1"_s, manager, u"PrepareForShutdown"_s, this,
                     SLOT(hearShutdown(bool)));
    // "auto": the session of this process, else the one that its user sees.
    QDBusMessage call = QDBusMessage::createMethodCall(logind, u"/org/freedesktop/login1"_s,
                                                       manager, u"GetSession"_s);
    call << u"auto"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError())
            qCDebug(lcUi) << "logind knows no session of ours:" << reply.error().message();
        else
            watchSession(reply.value().path());
    });
}

void ScreenLock::watchSession(const QString &path)
{
    m_system.connect(logind, path, properties, u"PropertiesChanged"_s, this,
                     SLOT(hearLogind(QString, QVariantMap, QStringList)));
    m_system.connect(logind, path, sessionInterface, u"Lock"_s, this, SLOT(hearLock()));
    m_system.connect(logind, path, sessionInterface, u"Unlock"_s, this, SLOT(hearUnlock()));
    QDBusMessage call = QDBusMessage::createMethodCall(logind, path, properties, u"Get"_s);
    call << sessionInterface << hint;
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            setWitness(hint, reply.value().variant().toBool());
    });
}

void ScreenLock::hearSaver(bool isActive, const QDBusMessage &message)
{
    setWitness(message.interface(), isActive);
}

void ScreenLock::hearLogind(const QString &interface, const QVariantMap &changed,
                            const QStringList &invalidated)
{
    Q_UNUSED(invalidated)
    const auto told = changed.constFind(hint);
    if (interface == sessionInterface && told != changed.cend())
        setWitness(hint, told->toBool());
}

void ScreenLock::hearLock()
{
    setWitness(request, true);
}

void ScreenLock::hearUnlock()
{
    setWitness(request, false);
}

void ScreenLock::hearShutdown(bool isBeginning)
{
    if (isBeginning)
        Q_EMIT shutdownBegan();
}

void ScreenLock::setWitness(const QString &name, bool isLocked)
{
    const bool wasLocked = this->isLocked();
    if (isLocked) {
        m_witnesses.insert(name);
    } else {
        m_witnesses.remove(name);
        m_witnesses.remove(request);
    }
    // Nobody may have answered the request, and nobody tells of its end then: a key does.
    if (m_witnesses.contains(request))
        QCoreApplication::instance()->installEventFilter(this);
    else
        QCoreApplication::instance()->removeEventFilter(this);
    if (this->isLocked() == wasLocked)
        return;
    qCInfo(lcUi) << (wasLocked ? "the screen is unlocked" : "the screen is locked");
    Q_EMIT lockedChanged(!wasLocked);
}

bool ScreenLock::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTouched
        = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress;
    if (isTouched && event->spontaneous())
        setWitness(request, false);
    return QObject::eventFilter(watched, event);
}

} // namespace vigie::ui
