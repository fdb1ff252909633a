// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/customercallhistoryresponsewithid.h"

#include "xuc/dates.h"
#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    void readResponse(ValueReader &in, CustomerCallHistoryResponseWithId &event)
    {
        for (ObjectReader response = in.object(); response.next();) {
            if (response.is("total"_L1))
                event.total = response.integer();
            else if (response.is("list"_L1))
                readAll(response, event.list);
        }
    }

} // namespace

CustomerCall CustomerCall::read(ObjectReader &in)
{
    CustomerCall value;
    while (in.next()) {
        if (in.is("start"_L1))
            value.start = dateTimeIn(in.text());
        else if (in.is("duration"_L1))
            value.duration = durationIn(in.text());
        else if (in.is("waitTime"_L1))
            value.waitTime = durationIn(in.text());
        else if (in.is("agentName"_L1))
            value.agentName = in.text();
        else if (in.is("agentNum"_L1))
            value.agentNum = in.phoneNumber();
        else if (in.is("queueName"_L1))
            value.queueName = in.text();
        else if (in.is("queueNum"_L1))
            value.queueNum = in.phoneNumber();
        else if (in.is("status"_L1))
            value.status = readCallStatus(in, value.rawStatus);
    }
    return value;
}

Result<CustomerCallHistoryResponseWithId> CustomerCallHistoryResponseWithId::decode(ObjectReader in)
{
    CustomerCallHistoryResponseWithId event;
    std::optional<int> id;
    while (in.next()) {
        if (in.is("id"_L1))
            id = in.integer();
        else if (in.is("response"_L1))
            readResponse(in, event);
    }
    event.id = in.required("id"_L1, id);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
