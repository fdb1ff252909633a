// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/phonehintstatusevent.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<PhoneHintStatusEvent> PhoneHintStatusEvent::decode(ObjectReader in)
{
    PhoneHintStatusEvent event;
    while (in.next()) {
        if (in.is("number"_L1))
            event.number = in.text();
        else if (in.is("status"_L1))
            event.status = readPhoneStatus(in, event.rawStatus);
    }
    in.require("number"_L1, !event.number.isEmpty());
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
