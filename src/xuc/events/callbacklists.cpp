// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/callbacklists.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

CallbackList CallbackList::read(ObjectReader &in)
{
    CallbackList value;
    while (in.next()) {
        if (in.is("uuid"_L1))
            value.uuid = in.text();
        else if (in.is("name"_L1))
            value.name = in.text();
        else if (in.is("queueId"_L1))
            value.queueId = in.id<QueueId>();
        else if (in.is("callbacks"_L1))
            readAll(in, value.callbacks);
    }
    in.require("uuid"_L1, !value.uuid.isEmpty());
    return value;
}

Result<CallbackLists> CallbackLists::decode(ObjectReader in)
{
    CallbackLists event;
    readAll(in, event.lists);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
