// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Declines an invitation to a meeting room.
struct MeetingRoomInviteReject
{
    static constexpr QLatin1StringView name{"meetingRoomInviteReject"};

    int requestId = 0; //!< The invitation's.
    QString username{}; //!< Who invited.

    template <typename Field> static void describe(Field &&field)
    {
        field("requestId", &MeetingRoomInviteReject::requestId);
        field("username", &MeetingRoomInviteReject::username);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const MeetingRoomInviteReject &) const = default;
};

} // namespace vigie::xuc::command
