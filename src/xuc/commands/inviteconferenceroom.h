// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Invites a user to the conference room, the older way.
struct InviteConferenceRoom
{
    static constexpr QLatin1StringView name{"inviteConferenceRoom"};

    UserId userId{};

    template <typename Field> static void describe(Field &&field)
    {
        field("userId", &InviteConferenceRoom::userId);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const InviteConferenceRoom &) const = default;
};

} // namespace vigie::xuc::command
