// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/audience.h"

#include <algorithm>
#include <utility>

namespace vigie::sim {

Listener &Audience::add(std::unique_ptr<CtiSocket> socket, const User *user)
{
    m_listeners.push_back(
        std::make_unique<Listener>(Listener{.socket = std::move(socket), .user = user}));
    return *m_listeners.back();
}

void Audience::remove(CtiSocket *socket)
{
    std::erase_if(m_listeners,
                  [socket](const auto &listener) { return listener->socket.get() == socket; });
}

void Audience::closeAll()
{
    for (const auto &listener : m_listeners)
        listener->socket->close();
}

bool Audience::hears(UserId user) const
{
    return std::any_of(m_listeners.cbegin(), m_listeners.cend(),
                       [user](const auto &listener) { return listener->user->id == user; });
}

} // namespace vigie::sim
