// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flock.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace vigie::bench {

Flock::Flock() : m_poll(::epoll_create1(EPOLL_CLOEXEC))
{
}

Flock::~Flock()
{
    for (const Client &client : m_clients)
        ::close(client.socket);
    ::close(m_poll);
}

void Flock::add(int socket)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = m_clients.size();
    ::epoll_ctl(m_poll, EPOLL_CTL_ADD, socket, &event);
    Client client;
    client.socket = socket;
    m_clients.push_back(client);
}

bool Flock::readUntil(quint64 frames, std::chrono::milliseconds patience)
{
    while (m_frames < frames) {
        if (!readOnce(patience))
            return false;
    }
    return true;
}

void Flock::drain(std::chrono::milliseconds quiet)
{
    while (readOnce(quiet)) { }
}

bool Flock::readOnce(std::chrono::milliseconds patience)
{
    std::array<epoll_event, 256> events{};
    static std::array<quint8, 65536> chunk{};
    const int ready = ::epoll_wait(m_poll, events.data(), static_cast<int>(events.size()),
                                   static_cast<int>(patience.count()));
    for (int i = 0; i < ready; ++i) {
        Client &client = m_clients[events[static_cast<std::size_t>(i)].data.u64];
        const auto size = ::recv(client.socket, chunk.data(), chunk.size(), MSG_DONTWAIT);
        if (size > 0)
            take(client, chunk.data(), static_cast<std::size_t>(size));
        else if (size == 0)
            ::epoll_ctl(m_poll, EPOLL_CTL_DEL, client.socket, nullptr);
    }
    return ready > 0;
}

quint8 Flock::headerLength(const Client &client)
{
    if (client.headerSize < 2)
        return 2;
    const int kind = client.header[1] & 0x7F;
    return kind == 127 ? 10 : (kind == 126 ? 4 : 2);
}

void Flock::take(Client &client, const quint8 *bytes, std::size_t size)
{
    const quint8 *const end = bytes + size;
    while (bytes < end) {
        if (client.left > 0) {
            const auto skipped = std::min<quint64>(client.left, static_cast<quint64>(end - bytes));
            client.left -= skipped;
            bytes += skipped;
            continue;
        }
        client.header[client.headerSize++] = *bytes++;
        if (client.headerSize < 2 || client.headerSize < headerLength(client))
            continue;
        quint64 length = client.header[1] & 0x7FU;
        if (client.headerSize > 2) {
            length = 0;
            for (quint8 i = 2; i < client.headerSize; ++i)
                length = length << 8 | client.header[i];
        }
        client.left = length;
        client.headerSize = 0;
        ++m_frames;
    }
}

} // namespace vigie::bench
