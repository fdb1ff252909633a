// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace vigie::xuc {

class ObjectReader;

//! Another user asks ours into a video room.
struct MeetingRoomInvite
{
    static constexpr QLatin1StringView type{"MeetingRoomInvite"};
    static Result<MeetingRoomInvite> decode(ObjectReader message);

    std::optional<int> requestId{}; //!< To be sent back with the answer.
    QString token{}; //!< The room's.
    QString username{}; //!< Who asks.
    QString displayName{};

    bool operator==(const MeetingRoomInvite &) const = default;
};

} // namespace vigie::xuc
