// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Says that an invitation to a meeting room was shown.
struct MeetingRoomInviteAck
{
    static constexpr QLatin1StringView name{"meetingRoomInviteAck"};

    int requestId = 0; //!< The invitation's.
    QString username{}; //!< Who invited.

    template <typename Field> static void describe(Field &&field)
    {
        field("requestId", &MeetingRoomInviteAck::requestId);
        field("username", &MeetingRoomInviteAck::username);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const MeetingRoomInviteAck &) const = default;
};

} // namespace vigie::xuc::command
