// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/queuememberlist.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

Result<QueueMemberList> QueueMemberList::decode(ObjectReader in)
{
    QueueMemberList event;
    readAll(in, event.members);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
