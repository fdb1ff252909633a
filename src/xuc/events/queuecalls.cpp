// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/queuecalls.h"

#include "xuc/dates.h"
#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

QueueCall QueueCall::read(ObjectReader &in)
{
    QueueCall call;
    call.raw = in.json();
    while (in.next()) {
        if (in.is("position"_L1))
            call.position = in.integer().value_or(0);
        else if (in.is("name"_L1))
            call.name = in.text();
        else if (in.is("number"_L1))
            call.number = in.phoneNumber();
        else if (in.is("queueTime"_L1))
            call.queueTime = dateTimeIn(in.text());
    }
    return call;
}

Result<QueueCalls> QueueCalls::decode(ObjectReader in)
{
    QueueCalls event;
    std::optional<QueueId> queueId;
    while (in.next()) {
        if (in.is("queueId"_L1))
            queueId = in.id<QueueId>();
        else if (in.is("calls"_L1))
            readAll(in, event.calls);
    }
    event.queueId = in.required("queueId"_L1, queueId);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
