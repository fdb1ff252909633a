// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/callbackimport.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/restroutes.h"
#include "sim/servers/visibility.h"

#include <algorithm>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    //! A supervisor's lists are those of his own queues.
    bool isForbidden(const RestContext &context, const RestCall &call)
    {
        const auto &lists = context.engine.world().callbackLists;
        return std::any_of(lists.begin(), lists.end(), [&](const auto &list) {
            return list.uuid == call.words.value(0) && !sees(*call.user, list.queue);
        });
    }

    HttpReply forbidden()
    {
        return rest::refusal(rest::Forbidden, "InsufficientRights"_L1,
                             u"the list is of a queue that this profile does not cover"_s);
    }

    HttpReply importCsv(const RestContext &context, const RestCall &call)
    {
        return isForbidden(context, call)
            ? forbidden()
            : importCallbacks(context.engine, call.words.value(0), call.request);
    }

    HttpReply ticketsCsv(const RestContext &context, const RestCall &call)
    {
        return isForbidden(context, call) ? forbidden()
                                          : exportTickets(context.engine, call.words.value(0));
    }

    constexpr RestRoute table[] = {
        {"rest:callbackImport"_L1, "POST"_L1,
         "/xuc/api/1.0/callback_lists/*/callback_requests/csv"_L1, RestAccess::CtiToken, importCsv},
        {"rest:callbackTickets"_L1, "GET"_L1,
         "/xuc/api/1.0/callback_lists/*/callback_tickets/csv"_L1, RestAccess::CtiToken, ticketsCsv},
    };

} // namespace

std::span<const RestRoute> restCallbackRoutes()
{
    return table;
}

} // namespace vigie::sim
