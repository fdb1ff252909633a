// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/meetingroominvite.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<MeetingRoomInvite> MeetingRoomInvite::decode(ObjectReader in)
{
    MeetingRoomInvite event;
    while (in.next()) {
        if (in.is("requestId"_L1))
            event.requestId = in.integer();
        else if (in.is("token"_L1))
            event.token = in.text();
        else if (in.is("username"_L1))
            event.username = in.text();
        else if (in.is("displayName"_L1))
            event.displayName = in.text();
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
