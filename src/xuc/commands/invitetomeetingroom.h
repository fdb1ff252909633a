// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Invites a user to a meeting room; MeetingRoomInviteAck and ~Response answer.
struct InviteToMeetingRoom
{
    static constexpr QLatin1StringView name{"inviteToMeetingRoom"};

    int requestId = 0; //!< Comes back in the answers.
    QString token{}; //!< The room's.
    QString username{};

    template <typename Field> static void describe(Field &&field)
    {
        field("requestId", &InviteToMeetingRoom::requestId);
        field("token", &InviteToMeetingRoom::token);
        field("username", &InviteToMeetingRoom::username);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const InviteToMeetingRoom &) const = default;
};

} // namespace vigie::xuc::command
