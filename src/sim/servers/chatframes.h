// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/chat.h"

#include <QByteArray>

namespace vigie::sim {

struct User;
struct World;

//! Messages of the chat, the video and the meeting rooms: user API, 2.10.
namespace frames {

    QByteArray flashTextMessage(const World &world, const ChatMessage &message);
    QByteArray flashTextAck(const ChatMessage &message); //!< Offline when it was not delivered.
    QByteArray flashTextNack(qint32 sequence);
    QByteArray flashTextHistory(const World &world, qint32 sequence, const QList<QString> &logins,
                                const QList<ChatMessage> &messages);
    QByteArray videoStatusEvent(const User &user);
    QLatin1StringView videoStatusName(const User &user);
    QByteArray meetingRoomInvite(qint32 request, const QString &token, const User &from);
    QByteArray meetingRoomInviteAck(qint32 request, const User &from);
    QByteArray meetingRoomInviteResponse(qint32 request, bool isAccepted, const User &from);

} // namespace frames

} // namespace vigie::sim
