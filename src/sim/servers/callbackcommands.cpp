// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/callbackframes.h"
#include "sim/servers/callbacksearch.h"
#include "sim/servers/commands.h"
#include "sim/servers/dialstring.h"
#include "sim/servers/snapshots.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    void getCallbackLists(const CommandContext &context, Arguments &)
    {
        context.subscriptions().callbacks = true;
        const auto &world = context.engine.world();
        std::vector<FullList> lists;
        for (const auto &list : world.callbackLists) {
            FullList full{.list = list, .requests = {}};
            for (const auto &request : world.callbacks) {
                if (request.list == list.uuid && !request.closed)
                    full.requests.push_back(fullRequest(world, request));
            }
            lists.push_back(std::move(full));
        }
        context.reply(frames::callbackLists(lists));
    }

    void findCallbackRequest(const CommandContext &context, Arguments &in)
    {
        const int id = in.integer("id"_L1);
        const auto search = CallbackSearch::read(in.object("request"_L1));
        if (!in.isSound())
            return;
        const auto &world = context.engine.world();
        std::vector<FullRequest> page;
        qsizetype total = 0;
        for (const auto &request : world.callbacks) {
            const auto full = fullRequest(world, request);
            if (!search.matches(full))
                continue;
            if (search.isOnPage(total++))
                page.push_back(full);
        }
        context.reply(frames::findCallbackResponse(id, total, page));
    }

    void getPreferredPeriods(const CommandContext &context, Arguments &)
    {
        const auto &periods = context.engine.world().periods;
        context.reply(frames::preferredCallbackPeriodList({periods.begin(), periods.end()}));
    }

    void takeCallback(const CommandContext &context, Arguments &in)
    {
        const auto request = in.text("uuid"_L1);
        if (in.isSound() && context.user().agent)
            context.engine.callbacks().take(request, *context.user().agent);
    }

    void releaseCallback(const CommandContext &context, Arguments &in)
    {
        const auto request = in.text("uuid"_L1);
        if (in.isSound())
            context.engine.callbacks().release(request);
    }

    void startCallback(const CommandContext &context, Arguments &in)
    {
        const auto request = in.text("uuid"_L1);
        const auto number = dialString(in.text("number"_L1));
        if (in.isSound() && !number.isEmpty())
            context.engine.callbacks().start(request, context.user().id, number);
    }

    void updateCallbackTicket(const CommandContext &context, Arguments &in)
    {
        const auto id = in.text("uuid"_L1);
        const CallbackOrders::Save save{
            .status = in.text("status"_L1),
            .comment = in.textOr("comment"_L1, {}),
            .dueDate = QDate::fromString(in.textOr("dueDate"_L1, {}), Qt::ISODate),
            .period = in.textOr("periodUuid"_L1, {})};
        if (in.has("dueDate"_L1) && !save.dueDate.isValid())
            in.fail(u"dueDate must be a date, YYYY-MM-DD"_s);
        if (in.isSound())
            context.engine.callbacks().save(id, save);
    }

    void listenCallbackMessage(const CommandContext &context, Arguments &in)
    {
        const auto reference = in.text("voiceMessageRef"_L1);
        if (in.isSound())
            context.engine.callbacks().listenMessage(context.user().id, reference);
    }

    constexpr NamedCommand table[] = {
        {"getCallbackLists"_L1, getCallbackLists},
        {"findCallbackRequest"_L1, findCallbackRequest},
        {"getCallbackPreferredPeriods"_L1, getPreferredPeriods},
        {"takeCallback"_L1, takeCallback},
        {"releaseCallback"_L1, releaseCallback},
        {"startCallback"_L1, startCallback},
        {"updateCallbackTicket"_L1, updateCallbackTicket},
        {"listenCallbackMessage"_L1, listenCallbackMessage},
    };

} // namespace

std::span<const NamedCommand> callbackCommands()
{
    return table;
}

} // namespace vigie::sim
