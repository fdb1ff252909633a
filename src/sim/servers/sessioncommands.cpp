// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/agentframes.h"
#include "sim/servers/commands.h"
#include "sim/servers/queueframes.h"
#include "sim/servers/roomframes.h"
#include "sim/servers/userframes.h"
#include "sim/servers/visibility.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    void listQueues(const CommandContext &context)
    {
        context.subscriptions().queues = true;
        QList<const Queue *> shown;
        for (const auto &queue : context.engine.world().queues) {
            if (sees(context.user(), queue.id))
                shown.append(&queue);
        }
        context.reply(frames::queueList(shown));
    }

    void listAgents(const CommandContext &context)
    {
        context.subscriptions().agents = true;
        QList<const Agent *> shown;
        for (const auto &agent : context.engine.world().agents) {
            if (sees(context.user(), agent))
                shown.append(&agent);
        }
        context.reply(frames::agentList(shown));
    }

    void listMembers(const CommandContext &context)
    {
        context.subscriptions().members = true;
        QList<MemberOf> shown;
        for (const auto &agent : context.engine.world().agents) {
            for (const auto &membership : agent.queues) {
                if (sees(context.user(), membership.queue))
                    shown.append({.agent = agent.id,
                                  .queue = membership.queue,
                                  .penalty = membership.penalty});
            }
        }
        context.reply(frames::queueMemberList(shown));
    }

    void listGroups(const CommandContext &context)
    {
        context.subscriptions().groups = true;
        QList<const Group *> shown;
        for (const auto &group : context.engine.world().groups) {
            if (sees(context.user(), group.id))
                shown.append(&group);
        }
        context.reply(frames::agentGroupList(shown));
    }

    void listDefaultMemberships(const CommandContext &context)
    {
        context.subscriptions().defaultMemberships = true;
        QList<const User *> shown;
        for (const auto &user : context.engine.world().users) {
            if (user.hasDefaults && sees(context.engine.world(), context.user(), user))
                shown.append(&user);
        }
        context.reply(frames::usersQueueDefaultMembership(shown));
    }

    void listRooms(const CommandContext &context)
    {
        // Rooms are for who has a line.
        if (context.user().line == 0)
            return;
        context.subscriptions().conferences = true;
        context.reply(frames::conferenceList(context.engine.world(),
                                             context.engine.wallTime(0).toMSecsSinceEpoch()));
    }

    void getList(const CommandContext &context, Arguments &in)
    {
        const auto type = in.text("objectType"_L1);
        if (!in.isSound())
            return;
        if (type == u"queue"_s)
            listQueues(context);
        else if (type == u"agent"_s)
            listAgents(context);
        else if (type == u"queuemember"_s)
            listMembers(context);
        else if (type == u"agentgroup"_s)
            listGroups(context);
        else if (type == u"basequeuemember"_s)
            listDefaultMemberships(context);
        else if (type == u"meetme"_s)
            listRooms(context);
    }

    void getConfig(const CommandContext &context, Arguments &in)
    {
        if (in.text("objectType"_L1) == u"line"_s)
            context.reply(frames::lineConfig(context.engine.world().lineOf(context.user())));
    }

    void getIceConfig(const CommandContext &context, Arguments &)
    {
        context.reply(frames::iceConfig());
    }

    void userStatusUpdate(const CommandContext &context, Arguments &in)
    {
        const auto status = in.text("status"_L1);
        if (in.isSound())
            context.engine.users().setStatus(context.user().id, status);
    }

    void dnd(const CommandContext &context, Arguments &in)
    {
        const bool isOn = in.flag("state"_L1);
        if (in.isSound())
            context.engine.users().setDnd(context.user().id, isOn);
    }

    template <UserOrders::ForwardKind kind>
    void forward(const CommandContext &context, Arguments &in)
    {
        const Forward wish{.enabled = in.flag("state"_L1),
                           .destination = in.textOr("destination"_L1, {})};
        if (in.isSound())
            context.engine.users().setForward(context.user().id, kind, wish);
    }

    void displayNameLookup(const CommandContext &context, Arguments &in)
    {
        const auto login = in.text("username"_L1);
        if (const auto *user = context.engine.world().userByLogin(login))
            context.reply(frames::userDisplayName(*user));
    }

    void setUserPreference(const CommandContext &context, Arguments &in)
    {
        const auto key = in.text("key"_L1);
        const Preference preference{.value = in.text("value"_L1),
                                    .type = in.textOr("value_type"_L1, u"String"_s)};
        if (in.isSound())
            context.engine.users().setPreference(context.user().id, key, preference);
    }

    void unregisterMobileApp(const CommandContext &context, Arguments &)
    {
        context.engine.users().setPreference(context.user().id, u"MOBILE_APP_INFO"_s,
                                             {.value = u"false"_s, .type = u"Boolean"_s});
    }

    void toggleUniqueAccountDevice(const CommandContext &context, Arguments &in)
    {
        const auto type = in.text("deviceType"_L1);
        if (in.isSound() && (type == u"webrtc"_s || type == u"phone"_s))
            context.engine.users().useWebPhone(context.user().id, type == u"webrtc"_s);
    }

    //! A client's log has no effect. It is not kept either: it may name callers.
    void pushLogToServer(const CommandContext &, Arguments &)
    {
    }

    constexpr NamedCommand table[] = {
        {"getList"_L1, getList},
        {"getConfig"_L1, getConfig},
        {"getIceConfig"_L1, getIceConfig},
        {"userStatusUpdate"_L1, userStatusUpdate},
        {"dnd"_L1, dnd},
        {"naFwd"_L1, forward<UserOrders::ForwardKind::NoAnswer>},
        {"uncFwd"_L1, forward<UserOrders::ForwardKind::Unconditional>},
        {"busyFwd"_L1, forward<UserOrders::ForwardKind::Busy>},
        {"displayNameLookup"_L1, displayNameLookup},
        {"setUserPreference"_L1, setUserPreference},
        {"unregisterMobileApp"_L1, unregisterMobileApp},
        {"toggleUniqueAccountDevice"_L1, toggleUniqueAccountDevice},
        {"pushLogToServer"_L1, pushLogToServer},
    };

} // namespace

std::span<const NamedCommand> sessionCommands()
{
    return table;
}

} // namespace vigie::sim
