// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace vigie::xuc {

class ObjectReader;

//! What the invited user answered.
struct MeetingRoomInviteResponse
{
    static constexpr QLatin1StringView type{"MeetingRoomInviteResponse"};
    static Result<MeetingRoomInviteResponse> decode(ObjectReader message);

    std::optional<int> requestId{}; //!< That of inviteToMeetingRoom.
    QString responseType{}; //!< "ACCEPT" or another word; no list of the values exists.
    QString displayName{};

    bool operator==(const MeetingRoomInviteResponse &) const = default;
};

} // namespace vigie::xuc
