// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/meetingroominviteresponse.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<MeetingRoomInviteResponse> MeetingRoomInviteResponse::decode(ObjectReader in)
{
    MeetingRoomInviteResponse event;
    while (in.next()) {
        if (in.is("requestId"_L1))
            event.requestId = in.integer();
        else if (in.is("responseType"_L1))
            event.responseType = in.text();
        else if (in.is("displayName"_L1))
            event.displayName = in.text();
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
