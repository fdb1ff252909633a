// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <deque>

namespace vigie::sim {

//! One text from a user to another; both by login.
struct ChatMessage
{
    QString from{};
    QString to{};
    qint32 sequence = 0; //!< The sender's own count.
    QString text{};
    QDateTime date{};
    bool isDelivered = false;
};

//! What users wrote to each other since the server began. It outlives their sockets.
class Chat
{
public:
    const ChatMessage &add(ChatMessage message);
    //! Both ways, oldest first.
    QList<ChatMessage> between(const QString &one, const QString &other) const;
    //! What came for a user while nobody was there; it counts as delivered from now on.
    QList<ChatMessage> takeWaiting(const QString &login);

private:
    std::deque<ChatMessage> m_messages{};
};

} // namespace vigie::sim
