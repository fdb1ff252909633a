// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/commands.h"
#include "sim/servers/historyframes.h"
#include "sim/servers/visibility.h"

#include <QJsonArray>

#include <algorithm>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr Millis oneDay = 24 * 3'600'000;
    constexpr int daysWithoutSize = 10; // user API, "getUserCallHistory"

    //! Older and newer servers name the message differently; clients know one of them or both.
    void answerInBoth(const CommandContext &context, const QList<CallRecord> &records,
                      QLatin1StringView newerName)
    {
        const auto whose = frames::HistoryOf::User;
        context.reply(frames::callHistory(context.engine, records, whose));
        context.reply(frames::callHistory(context.engine, records, whose, newerName));
    }

    void getUserCallHistory(const CommandContext &context, Arguments &in)
    {
        const auto size = in.optionalInteger("size"_L1);
        if (!in.isSound())
            return;
        const auto &histories = context.engine.histories();
        const auto oldest = context.engine.now() - daysWithoutSize * oneDay;
        answerInBoth(context,
                     size ? histories.ofUser(context.user().id, *size)
                          : histories.ofUserSince(context.user().id, oldest),
                     "RichCallHistory"_L1);
    }

    void getUserCallHistoryByDays(const CommandContext &context, Arguments &in)
    {
        const int days = in.integer("days"_L1);
        if (!in.isSound())
            return;
        const auto oldest = context.engine.now() - days * oneDay;
        answerInBoth(context, context.engine.histories().ofUserSince(context.user().id, oldest),
                     "CallHistoryByDays"_L1);
    }

    void getAgentCallHistory(const CommandContext &context, Arguments &in)
    {
        const int size = in.optionalInteger("size"_L1).value_or(0);
        if (!in.isSound())
            return;
        const auto agent = context.user().agent;
        const auto records
            = agent ? context.engine.histories().ofAgent(*agent, size) : QList<CallRecord>();
        context.reply(frames::callHistory(context.engine, records, frames::HistoryOf::Others));
    }

    void getQueueCallHistory(const CommandContext &context, Arguments &in)
    {
        const auto fragment = in.text("queue"_L1);
        const int size = in.optionalInteger("size"_L1).value_or(0);
        if (in.isSound())
            context.reply(frames::callHistory(
                context.engine,
                context.engine.histories().ofQueue(
                    fragment, size, [&](QueueId queue) { return sees(context.user(), queue); }),
                frames::HistoryOf::Others));
    }

    //! The number asked for; filters on other fields are ignored.
    QString customerNumber(const QJsonObject &request)
    {
        const auto filters = request["filters"_L1].toArray();
        for (const auto &filter : filters) {
            const auto field = filter["field"_L1].toString();
            if (field == u"src_num"_s || field == u"srcNum"_s)
                return filter["value"_L1].toVariant().toString();
        }
        return {};
    }

    void findCustomerCallHistory(const CommandContext &context, Arguments &in)
    {
        const int id = in.integer("id"_L1);
        const auto request = in.object("request"_L1);
        if (!in.isSound())
            return;
        const auto all = context.engine.histories().ofCustomer(customerNumber(request), 0);
        const auto size = request["size"_L1].toInt();
        const auto page = size > 0 ? all.first(std::min<qsizetype>(size, all.size())) : all;
        context.reply(frames::customerCallHistory(context.engine, id, all.size(), page));
    }

    constexpr NamedCommand table[] = {
        {"getUserCallHistory"_L1, getUserCallHistory},
        {"getUserCallHistoryByDays"_L1, getUserCallHistoryByDays},
        {"getAgentCallHistory"_L1, getAgentCallHistory},
        {"getQueueCallHistory"_L1, getQueueCallHistory},
        {"findCustomerCallHistory"_L1, findCustomerCallHistory},
    };

} // namespace

std::span<const NamedCommand> historyCommands()
{
    return table;
}

} // namespace vigie::sim
