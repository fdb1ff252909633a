// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/chat.h"

namespace vigie::sim {

namespace {

    constexpr std::size_t mostKept = 20'000; // Of all users; the oldest go.

} // namespace

const ChatMessage &Chat::add(ChatMessage message)
{
    if (m_messages.size() >= mostKept)
        m_messages.pop_front();
    return m_messages.emplace_back(std::move(message));
}

QList<ChatMessage> Chat::between(const QString &one, const QString &other) const
{
    QList<ChatMessage> result;
    for (const auto &message : m_messages) {
        if ((message.from == one && message.to == other)
            || (message.from == other && message.to == one))
            result.append(message);
    }
    return result;
}

QList<ChatMessage> Chat::takeWaiting(const QString &login)
{
    QList<ChatMessage> result;
    for (auto &message : m_messages) {
        if (message.isDelivered || message.to != login)
            continue;
        message.isDelivered = true;
        result.append(message);
    }
    return result;
}

} // namespace vigie::sim
