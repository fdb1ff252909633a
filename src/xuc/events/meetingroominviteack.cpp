// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/meetingroominviteack.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<MeetingRoomInviteAck> MeetingRoomInviteAck::decode(ObjectReader in)
{
    MeetingRoomInviteAck event;
    while (in.next()) {
        if (in.is("requestId"_L1))
            event.requestId = in.integer();
        else if (in.is("ackType"_L1))
            event.ackType = in.text();
        else if (in.is("displayName"_L1))
            event.displayName = in.text();
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
