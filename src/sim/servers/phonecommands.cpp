// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/commands.h"
#include "sim/servers/dialstring.h"
#include "sim/servers/phoneframes.h"
#include "sim/servers/snapshots.h"
#include "sim/servers/userframes.h"
#include "sim/servers/visibility.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto attachedPrefix = "USR_"_L1;

    //! Data attached to a call that exists: only prefixed keys are ever seen again.
    UserData visible(const QMap<QString, QString> &variables)
    {
        UserData data;
        for (auto it = variables.begin(); it != variables.end(); ++it) {
            if (it.key().startsWith(attachedPrefix))
                data.insert(it.key(), it.value());
        }
        return data;
    }

    void dial(const CommandContext &context, Arguments &in)
    {
        const auto number = dialString(in.text("destination"_L1));
        const auto data = in.variables("variables"_L1);
        if (in.isSound() && !number.isEmpty())
            context.engine.phones().dial(context.user().id, number, data);
    }

    //! The one way of dialling whose failure is told.
    void dialFromMobile(const CommandContext &context, Arguments &in)
    {
        const auto number = dialString(in.text("destination"_L1));
        const auto data = in.variables("variables"_L1);
        if (!in.isSound() || number.isEmpty())
            return;
        auto &phones = context.engine.phones();
        const auto id = context.user().id;
        if (context.user().mobile.isEmpty() || !phones.dial(id, number, data))
            phones.failDial(id, number);
    }

    void dialFromQueue(const CommandContext &context, Arguments &in)
    {
        const auto number = dialString(in.text("destination"_L1));
        const QueueId queue{in.integer("queueId"_L1)};
        const auto data = in.variables("variables"_L1);
        const Presentation as{.queue = queue,
                              .name = in.textOr("callerIdName"_L1, {}),
                              .number = in.textOr("callerIdNumber"_L1, {})};
        if (in.isSound() && !number.isEmpty() && sees(context.user(), queue)
            && context.engine.world().queue(queue))
            context.engine.phones().dial(context.user().id, number, data, as);
    }

    void dialByUsername(const CommandContext &context, Arguments &in)
    {
        const auto login = in.text("username"_L1);
        const auto data = in.variables("variables"_L1);
        if (!in.isSound())
            return;
        const auto *callee = context.engine.world().userByLogin(login);
        const auto *line = callee ? context.engine.world().lineOf(*callee) : nullptr;
        if (line)
            context.engine.phones().dial(context.user().id, line->number, data);
        else
            context.reply(frames::dialByUsernameFailed(login));
    }

    template <bool (PhoneOrders::*order)(UserId, const QString &)>
    void ofOneCall(const CommandContext &context, Arguments &in)
    {
        const auto uniqueId = in.textOr("uniqueId"_L1, {});
        if (in.isSound())
            (context.engine.phones().*order)(context.user().id, uniqueId);
    }

    template <bool (PhoneOrders::*order)(UserId, const QString &)>
    void transfer(const CommandContext &context, Arguments &in)
    {
        const auto number = dialString(in.text("destination"_L1));
        if (in.isSound() && !number.isEmpty())
            (context.engine.phones().*order)(context.user().id, number);
    }

    template <bool (PhoneOrders::*order)(UserId)>
    void plain(const CommandContext &context, Arguments &)
    {
        (context.engine.phones().*order)(context.user().id);
    }

    //! A yes or no that comes as such, as text, or not at all.
    void readFlag(Arguments &in, QLatin1StringView name)
    {
        if (in.has(name))
            in.flag(name);
    }

    void includeToConference(const CommandContext &context, Arguments &in)
    {
        const auto role = in.textOr("role"_L1, u"User"_s);
        // Documented by name only: what they do to the room is not.
        readFlag(in, "marked"_L1);
        readFlag(in, "leaveWhenLastMarkedLeave"_L1);
        in.textOr("callerId"_L1, {});
        if (in.isSound())
            context.engine.phones().includeToRoom(context.user().id, role == u"Organizer"_s);
    }

    void sendDtmf(const CommandContext &context, Arguments &in)
    {
        const auto key = in.text("key"_L1);
        if (key.size() != 1)
            in.fail(u"key must be one character"_s);
        if (in.isSound())
            context.engine.phones().sendDtmf(context.user().id, key);
    }

    void setData(const CommandContext &context, Arguments &in)
    {
        in.object("variables"_L1);
        const auto data = visible(in.variables("variables"_L1));
        if (in.isSound())
            context.engine.phones().setData(context.user().id, data);
    }

    void getCurrentCalls(const CommandContext &context, Arguments &)
    {
        const auto &world = context.engine.world();
        const auto *line = world.lineOf(context.user());
        context.reply(frames::currentCallsPhoneEvents(line ? currentCalls(world, *line)
                                                           : std::vector<PhoneNotice>()));
    }

    void subscribeToPhoneHints(const CommandContext &context, Arguments &in)
    {
        const auto numbers = in.texts("phoneNumbers"_L1);
        if (!in.isSound())
            return;
        for (const auto &number : numbers) {
            context.subscriptions().phoneHints.insert(number);
            const auto *line = context.engine.world().lineByNumber(number);
            context.reply(frames::phoneHintStatusEvent(
                number, line ? line->status : PhoneStatus::Unexisting));
        }
    }

    void unsubscribeFromAllPhoneHints(const CommandContext &context, Arguments &)
    {
        context.subscriptions().phoneHints.clear();
    }

    constexpr NamedCommand table[] = {
        {"dial"_L1, dial},
        {"originate"_L1, dial},
        {"dialFromMobile"_L1, dialFromMobile},
        {"dialFromQueue"_L1, dialFromQueue},
        {"dialByUsername"_L1, dialByUsername},
        {"answer"_L1, ofOneCall<&PhoneOrders::answer>},
        {"hangup"_L1, ofOneCall<&PhoneOrders::hangUp>},
        {"hold"_L1, ofOneCall<&PhoneOrders::hold>},
        {"directTransfer"_L1, transfer<&PhoneOrders::directTransfer>},
        {"attendedTransfer"_L1, transfer<&PhoneOrders::attendedTransfer>},
        {"completeTransfer"_L1, plain<&PhoneOrders::completeTransfer>},
        {"cancelTransfer"_L1, plain<&PhoneOrders::cancelTransfer>},
        {"conference"_L1, plain<&PhoneOrders::conference>},
        {"includeToConference"_L1, includeToConference},
        {"toggleMicrophone"_L1, ofOneCall<&PhoneOrders::toggleMicrophone>},
        {"sendDtmf"_L1, sendDtmf},
        {"setData"_L1, setData},
        {"getCurrentCallsPhoneEvents"_L1, getCurrentCalls},
        {"subscribeToPhoneHints"_L1, subscribeToPhoneHints},
        {"unsubscribeFromAllPhoneHints"_L1, unsubscribeFromAllPhoneHints},
    };

} // namespace

std::span<const NamedCommand> phoneCommands()
{
    return table;
}

} // namespace vigie::sim
