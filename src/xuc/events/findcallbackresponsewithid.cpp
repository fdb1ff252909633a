// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/findcallbackresponsewithid.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    void readResponse(ValueReader &in, FindCallbackResponseWithId &event)
    {
        for (ObjectReader response = in.object(); response.next();) {
            if (response.is("total"_L1))
                event.total = response.integer();
            else if (response.is("list"_L1))
                readAll(response, event.list);
        }
    }

} // namespace

Result<FindCallbackResponseWithId> FindCallbackResponseWithId::decode(ObjectReader in)
{
    FindCallbackResponseWithId event;
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
