// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/commands.h"
#include "sim/servers/queueframes.h"
#include "sim/servers/snapshots.h"
#include "sim/servers/visibility.h"
#include "sim/servers/wiretime.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    //! Null: unknown, or not one that the user's profile shows.
    const Queue *shownQueue(const CommandContext &context, QueueId id)
    {
        return sees(context.user(), id) ? context.engine.world().queue(id) : nullptr;
    }

    void subscribeToQueueStats(const CommandContext &context, Arguments &)
    {
        context.subscriptions().queueStatistics = true;
        for (const auto &queue : context.engine.world().queues) {
            if (sees(context.user(), queue.id))
                context.reply(
                    frames::queueStatistics(queue, context.engine.queueFigures(queue.id), false));
        }
    }

    void subscribeToQueueCalls(const CommandContext &context, Arguments &in)
    {
        const auto *queue = shownQueue(context, QueueId{in.integer("queueId"_L1)});
        if (!in.isSound() || !queue)
            return;
        context.subscriptions().queueCalls.insert(queue->id);
        context.reply(frames::queueCalls(queue->id, waitingCallers(context.engine, *queue)));
    }

    void unSubscribeToQueueCalls(const CommandContext &context, Arguments &in)
    {
        context.subscriptions().queueCalls.remove(QueueId{in.integer("queueId"_L1)});
    }

    void getQueueStatistics(const CommandContext &context, Arguments &in)
    {
        const auto *queue = shownQueue(context, QueueId{in.integer("queueId"_L1)});
        const int window = in.optionalInteger("window"_L1).value_or(3600);
        const int promptness = in.optionalInteger("xqos"_L1).value_or(15);
        if (window <= 0)
            in.fail(u"window must be above 0"_s);
        if (in.isSound() && queue)
            context.reply(frames::getQueueStatistics(
                *queue, context.engine.queueFigures(queue->id, Millis(window) * 1000, promptness)));
    }

    //! The waiting call that a client gives back as QueueCalls showed it.
    std::optional<CallId> findWaiting(const CommandContext &context, const QJsonObject &shown)
    {
        const auto number = shown["number"_L1].toString();
        const auto since = shown["queueTime"_L1].toString();
        for (const auto &queue : context.engine.world().queues) {
            if (!sees(context.user(), queue.id))
                continue;
            for (const auto id : queue.waiting) {
                const auto *call = context.engine.world().call(id);
                if (call && call->caller.number == number
                    && isoTime(context.engine.wallTime(call->queuedAt)) == since)
                    return id;
            }
        }
        return {};
    }

    void retrieveQueueCall(const CommandContext &context, Arguments &in)
    {
        const auto shown = in.object("queueCall"_L1);
        if (!in.isSound())
            return;
        if (const auto call = findWaiting(context, shown))
            context.engine.phones().retrieve(context.user().id, *call);
    }

    constexpr NamedCommand table[] = {
        {"subscribeToQueueStats"_L1, subscribeToQueueStats},
        {"subscribeToQueueCalls"_L1, subscribeToQueueCalls},
        {"unSubscribeToQueueCalls"_L1, unSubscribeToQueueCalls},
        {"getQueueStatistics"_L1, getQueueStatistics},
        {"retrieveQueueCall"_L1, retrieveQueueCall},
    };

} // namespace

std::span<const NamedCommand> queueCommands()
{
    return table;
}

} // namespace vigie::sim
