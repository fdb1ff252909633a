// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/networkwatch.h"
#include "net/routesocket.h"

#include <QByteArray>
#include <QTimer>

#include <chrono>
#include <functional>

namespace vigie::net {

//! The interfaces that carry traffic, with their addresses, as one comparable text. Loopback and
//! link-local addresses are left out: no server is reached by them.
QByteArray networkFingerprint();

//! The real one: the kernel's notices on Linux, else a look every 5 s, and NetworkManager's word
//! where there is one. A burst of notices counts as one, and only when the fingerprint differs
//! after it.
class SystemNetworkWatch final : public NetworkWatch
{
    Q_OBJECT
public:
    using Fingerprint = std::function<QByteArray()>;

    explicit SystemNetworkWatch(QObject *parent = nullptr);
    SystemNetworkWatch(Fingerprint fingerprint, std::chrono::milliseconds calm,
                       QObject *parent = nullptr);

    void start(); //!< Once.
    void notice(); //!< Something may have changed: looked at once it is calm.

    static constexpr std::chrono::milliseconds defaultCalm{500};
    static constexpr std::chrono::seconds interval{5}; //!< Where nobody gives notice.

private Q_SLOTS:
    void managerTold(uint state); //!< NetworkManager's signal.

private:
    void followManager();
    void look();

    const Fingerprint m_fingerprint;
    QByteArray m_last{};
    RouteSocket m_routes;
    QTimer m_calm;
    QTimer m_poll;
    bool m_isStarted = false;
};

} // namespace vigie::net
