// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Accepts an invitation to a meeting room.
struct MeetingRoomInviteAccept
{
    static constexpr QLatin1StringView name{"meetingRoomInviteAccept"};

    int requestId = 0; //!< The invitation's.
    QString username{}; //!< Who invited.

    template <typename Field> static void describe(Field &&field)
    {
        field("requestId", &MeetingRoomInviteAccept::requestId);
        field("username", &MeetingRoomInviteAccept::username);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const MeetingRoomInviteAccept &) const = default;
};

} // namespace vigie::xuc::command
