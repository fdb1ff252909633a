// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/callbackreleased.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<CallbackReleased> CallbackReleased::decode(ObjectReader in)
{
    CallbackReleased event;
    while (in.next()) {
        if (in.is("uuid"_L1))
            event.uuid = in.text();
    }
    in.require("uuid"_L1, !event.uuid.isEmpty());
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
