// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/callbackrequestupdated.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<CallbackRequestUpdated> CallbackRequestUpdated::decode(ObjectReader in)
{
    CallbackRequestUpdated event;
    bool isTold = false;
    while (in.next()) {
        if (in.is("request"_L1)) {
            ObjectReader request = in.object();
            event.request = CallbackRequest::read(request);
            isTold = true;
        }
    }
    in.require("request"_L1, isTold);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
