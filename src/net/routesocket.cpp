// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/routesocket.h"

#include <QSocketNotifier>

#ifdef Q_OS_LINUX

#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace vigie::net {

RouteSocket::RouteSocket(QObject *parent) : QObject(parent)
{
}

RouteSocket::~RouteSocket()
{
    m_notifier.reset(); // Before what it listens to.
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool RouteSocket::open()
{
    m_descriptor = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    if (m_descriptor < 0)
        return false;
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE
        | RTMGRP_IPV6_ROUTE;
    if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        return false;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { drain(); });
    return true;
}

//! What changed is looked up, not read here: after an overrun (ENOBUFS) some notices are missing.
void RouteSocket::drain()
{
    std::array<char, 8192> buffer{};
    while (::recv(m_descriptor, buffer.data(), buffer.size(), 0) > 0) { }
    Q_EMIT noticed();
}

} // namespace vigie::net

#else

namespace vigie::net {

RouteSocket::RouteSocket(QObject *parent) : QObject(parent)
{
}

RouteSocket::~RouteSocket() = default;

bool RouteSocket::open()
{
    return false;
}

} // namespace vigie::net

#endif
