// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/callbackframes.h"
#include "sim/servers/callbacksearch.h"
#include "sim/servers/commands.h"
#include "sim/servers/dialstring.h"
#include "sim/servers/snapshots.h"
#include "sim/servers/visibility.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    void getCallbackLists(const CommandContext &context, Arguments &)
    {
        context.subscriptions().callbacks = true;
        context.reply(callbackListsFor(context.engine.world(), context.user()));
    }

    void findCallbackRequest(const CommandContext &context, Arguments &in)
    {
        const int id = in.integer("id"_L1);
        const auto search = CallbackSearch::read(in.object("request"_L1));
        if (!in.isSound())
            return;
        const auto found
            = search.run(context.engine.world(), [&context](const FullRequest &request) {
                  return request.list == nullptr || sees(context.user(), request.list->queue);
              });
        context.reply(frames::findCallbackResponse(id, found.total, found.page));
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
