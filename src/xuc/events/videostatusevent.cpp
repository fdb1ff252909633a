// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/videostatusevent.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<VideoStatusEvent> VideoStatusEvent::decode(ObjectReader in)
{
    VideoStatusEvent event;
    while (in.next()) {
        if (in.is("fromUser"_L1))
            event.fromUser = in.text();
        else if (in.is("status"_L1))
            event.status = in.text();
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
