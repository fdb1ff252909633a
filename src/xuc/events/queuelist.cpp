// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/queuelist.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

Result<QueueList> QueueList::decode(ObjectReader in)
{
    QueueList event;
    readAll(in, event.queues);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
