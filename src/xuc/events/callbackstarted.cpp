// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/callbackstarted.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<CallbackStarted> CallbackStarted::decode(ObjectReader in)
{
    CallbackStarted event;
    while (in.next()) {
        if (in.is("requestUuid"_L1))
            event.requestUuid = in.text();
        else if (in.is("ticketUuid"_L1))
            event.ticketUuid = in.text();
    }
    in.require("requestUuid"_L1, !event.requestUuid.isEmpty());
    in.require("ticketUuid"_L1, !event.ticketUuid.isEmpty());
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
