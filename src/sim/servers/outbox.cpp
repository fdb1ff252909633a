// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/outbox.h"

#include "sim/servers/wiresocket.h"

#include <algorithm>

namespace vigie::sim {

void Outbox::post(WireSocket &socket)
{
    if (socket.m_isPosted)
        return;
    socket.m_isPosted = true;
    m_sockets.push_back(&socket);
    if (!m_isPlanned)
        QMetaObject::invokeMethod(this, &Outbox::flush, Qt::QueuedConnection);
    m_isPlanned = true;
}

void Outbox::forget(WireSocket &socket)
{
    if (socket.m_isPosted)
        std::replace(m_sockets.begin(), m_sockets.end(), &socket,
                     static_cast<WireSocket *>(nullptr));
    socket.m_isPosted = false;
}

void Outbox::flush()
{
    m_isPlanned = false;
    // By index: flushing may end a socket, which forgets itself here.
    for (std::size_t i = 0; i < m_sockets.size(); ++i) {
        if (!m_sockets[i])
            continue;
        m_sockets[i]->m_isPosted = false;
        m_sockets[i]->flush();
    }
    m_sockets.clear();
}

} // namespace vigie::sim
