// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/currentcallsphoneevents.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<CurrentCallsPhoneEvents> CurrentCallsPhoneEvents::decode(ObjectReader in)
{
    CurrentCallsPhoneEvents event;
    while (in.next()) {
        if (in.is("events"_L1))
            readAll(in, event.events);
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
