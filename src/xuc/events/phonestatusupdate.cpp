// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/phonestatusupdate.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<PhoneStatusUpdate> PhoneStatusUpdate::decode(ObjectReader in)
{
    PhoneStatusUpdate event;
    while (in.next()) {
        if (in.is("status"_L1))
            event.status = readPhoneStatus(in, event.rawStatus);
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
