// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/commands.h"
#include "sim/servers/visibility.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    //! A penalty is 0 or more; a negative one means "removed" in the server's own messages.
    int penalty(Arguments &in, QLatin1StringView name)
    {
        const int value = in.integer(name);
        if (value < 0)
            in.fail(u"%1 must be 0 or more"_s.arg(name));
        return value;
    }

    bool areShown(const CommandContext &context, AgentId id, QueueId queue)
    {
        const auto *agent = context.engine.world().agent(id);
        return agent && sees(context.user(), *agent) && sees(context.user(), queue);
    }

    void setAgentQueue(const CommandContext &context, Arguments &in)
    {
        const AgentId agent{in.integer("agentId"_L1)};
        const QueueId queue{in.integer("queueId"_L1)};
        const int wished = penalty(in, "penalty"_L1);
        if (in.isSound() && areShown(context, agent, queue))
            context.engine.memberships().set(agent, queue, wished);
    }

    void removeAgentFromQueue(const CommandContext &context, Arguments &in)
    {
        const AgentId agent{in.integer("agentId"_L1)};
        const QueueId queue{in.integer("queueId"_L1)};
        if (in.isSound() && areShown(context, agent, queue))
            context.engine.memberships().remove(agent, queue);
    }

    template <int (MembershipOrders::*order)(GroupId, Place, Place)>
    void fromOneToAnother(const CommandContext &context, Arguments &in)
    {
        const GroupId group{in.integer("groupId"_L1)};
        const Place from{.queue = QueueId{in.integer("fromQueueId"_L1)},
                         .penalty = penalty(in, "fromPenalty"_L1)};
        const Place to{.queue = QueueId{in.integer("toQueueId"_L1)},
                       .penalty = penalty(in, "toPenalty"_L1)};
        if (in.isSound() && sees(context.user(), group) && sees(context.user(), from.queue)
            && sees(context.user(), to.queue))
            (context.engine.memberships().*order)(group, from, to);
    }

    template <int (MembershipOrders::*order)(GroupId, Place)>
    void atOne(const CommandContext &context, Arguments &in)
    {
        const GroupId group{in.integer("groupId"_L1)};
        const Place place{.queue = QueueId{in.integer("queueId"_L1)},
                          .penalty = penalty(in, "penalty"_L1)};
        if (in.isSound() && sees(context.user(), group) && sees(context.user(), place.queue))
            (context.engine.memberships().*order)(group, place);
    }

    constexpr NamedCommand table[] = {
        {"setAgentQueue"_L1, setAgentQueue},
        {"removeAgentFromQueue"_L1, removeAgentFromQueue},
        {"moveAgentsInGroup"_L1, fromOneToAnother<&MembershipOrders::moveGroup>},
        {"addAgentsInGroup"_L1, fromOneToAnother<&MembershipOrders::addGroup>},
        {"removeAgentGroupFromQueueGroup"_L1, atOne<&MembershipOrders::removeGroup>},
        {"addAgentsNotInQueueFromGroupTo"_L1, atOne<&MembershipOrders::addGroupMissing>},
    };

} // namespace

std::span<const NamedCommand> groupCommands()
{
    return table;
}

} // namespace vigie::sim
