// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/systemnetworkwatch.h"

#include "base/logging.h"

#include <QNetworkInterface>

#ifdef VIGIE_HAS_DBUS
#include <QDBusConnection>
#endif

#include <utility>

namespace vigie::net {

using namespace Qt::StringLiterals;

namespace {

    bool isCarrying(const QNetworkInterface &interface)
    {
        constexpr auto up = QNetworkInterface::IsUp | QNetworkInterface::IsRunning;
        return (interface.flags() & up) == up
            && !interface.flags().testFlag(QNetworkInterface::IsLoopBack);
    }

} // namespace

QByteArray networkFingerprint()
{
    QByteArray text;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!isCarrying(interface))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (!entry.ip().isLinkLocal())
                text += interface.name().toUtf8() + ' ' + entry.ip().toString().toLatin1() + '\n';
        }
    }
    return text;
}

SystemNetworkWatch::SystemNetworkWatch(QObject *parent)
    : SystemNetworkWatch(networkFingerprint, defaultCalm, parent)
{
}

SystemNetworkWatch::SystemNetworkWatch(Fingerprint fingerprint, std::chrono::milliseconds calm,
                                       QObject *parent)
    : NetworkWatch(parent)
    , m_fingerprint(std::move(fingerprint))
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    connect(&m_calm, &QTimer::timeout, this, [this] { look(); });
    m_poll.setInterval(interval);
    m_poll.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_poll, &QTimer::timeout, this, [this] { look(); });
    connect(&m_routes, &RouteSocket::noticed, this, [this] { notice(); });
}

void SystemNetworkWatch::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    m_last = m_fingerprint();
    followManager();
    if (!m_routes.open())
        m_poll.start();
}

void SystemNetworkWatch::notice()
{
    if (!m_calm.isActive()) // A network that never rests is looked at, too.
        m_calm.start();
}

//! It knows more than addresses, as that a captive portal has let us through. QNetworkInformation
//! would tell the same, but to find one backend it loads them all, GIO among them: 2 MiB.
void SystemNetworkWatch::followManager()
{
#ifdef VIGIE_HAS_DBUS
    const bool isTold = QDBusConnection::systemBus().connect(
        u"org.freedesktop.NetworkManager"_s, u"/org/freedesktop/NetworkManager"_s,
        u"org.freedesktop.NetworkManager"_s, u"StateChanged"_s, this, SLOT(managerTold(uint)));
    qCDebug(lcNet) << "NetworkManager tells of its state:" << isTold;
#endif
}

//! Its states are those of NMState: 60 behind a portal, 70 with the whole network.
void SystemNetworkWatch::managerTold(uint state)
{
    qCInfo(lcNet) << "NetworkManager's state:" << state;
    Q_EMIT changed();
}

void SystemNetworkWatch::look()
{
    const QByteArray now = m_fingerprint();
    if (std::exchange(m_last, now) == now)
        return;
    qCInfo(lcNet) << "the network changed";
    Q_EMIT changed();
}

} // namespace vigie::net
