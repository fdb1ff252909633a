// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace vigie::xuc {

class ObjectReader;

//! An invitation of ours reached its user, or did not.
struct MeetingRoomInviteAck
{
    static constexpr QLatin1StringView type{"MeetingRoomInviteAck"};
    static Result<MeetingRoomInviteAck> decode(ObjectReader message);

    std::optional<int> requestId{}; //!< That of inviteToMeetingRoom.
    QString ackType{}; //!< "ACK", or why not; no list of the values exists.
    QString displayName{};

    bool operator==(const MeetingRoomInviteAck &) const = default;
};

} // namespace vigie::xuc
