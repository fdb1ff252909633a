// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/agentframes.h"
#include "sim/servers/commands.h"
#include "sim/servers/snapshots.h"
#include "sim/servers/visibility.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    //! The agent that a command is about: the one it names, else the user's own. Null: none, or not
    //! one that the user's profile shows; then the command is dropped without a word.
    const Agent *agentOf(const CommandContext &context, std::optional<int> named)
    {
        const auto id = named ? std::optional(AgentId{*named}) : context.user().agent;
        const auto *agent = id ? context.engine.world().agent(*id) : nullptr;
        return agent && sees(context.user(), *agent) ? agent : nullptr;
    }

    QList<const Agent *> shownAgents(const CommandContext &context)
    {
        QList<const Agent *> shown;
        for (const auto &agent : context.engine.world().agents) {
            if (sees(context.user(), agent))
                shown.append(&agent);
        }
        return shown;
    }

    void agentLogin(const CommandContext &context, Arguments &in)
    {
        const auto phone = in.text("agentphonenumber"_L1);
        const auto named = in.optionalInteger("agentid"_L1);
        const auto *agent = agentOf(context, named);
        if (!in.isSound() || !agent)
            return;
        const auto outcome = context.engine.agents().logIn(agent->id, phone);
        if (outcome.error == LoginOutcome::PhoneNumberUnknown)
            context.reply(frames::phoneNumberUnknown());
        else if (outcome.error == LoginOutcome::LoggedInOnAnotherPhone)
            context.reply(frames::loggedInOnAnotherPhone(outcome.current, outcome.requested));
    }

    template <bool (AgentOrders::*order)(AgentId)>
    void plain(const CommandContext &context, Arguments &in)
    {
        const auto *agent = agentOf(context, in.optionalInteger("agentid"_L1));
        if (in.isSound() && agent)
            (context.engine.agents().*order)(agent->id);
    }

    void pauseAgent(const CommandContext &context, Arguments &in)
    {
        const auto *agent = agentOf(context, in.optionalInteger("agentid"_L1));
        const auto reason = in.textOr("reason"_L1, {});
        if (in.isSound() && agent)
            context.engine.agents().pause(agent->id, reason);
    }

    void unpauseAgent(const CommandContext &context, Arguments &in)
    {
        const auto *agent = agentOf(context, in.optionalInteger("agentid"_L1));
        const auto status = in.textOr("reason"_L1, {});
        if (in.isSound() && agent)
            context.engine.agents().unpause(agent->id, status);
    }

    void listenAgent(const CommandContext &context, Arguments &in)
    {
        const auto *agent = agentOf(context, in.integer("agentid"_L1));
        if (in.isSound() && agent)
            context.engine.agents().listen(context.user().id, agent->id);
    }

    void getAgentStates(const CommandContext &context, Arguments &)
    {
        for (const auto *agent : shownAgents(context))
            context.reply(agentStateFrame(context.engine, *agent));
    }

    void subscribeToAgentEvents(const CommandContext &context, Arguments &)
    {
        context.subscriptions().agentEvents = true;
    }

    void subscribeToAgentStats(const CommandContext &context, Arguments &)
    {
        context.subscriptions().agentStatistics = true;
        for (const auto *agent : shownAgents(context))
            context.reply(
                frames::agentStatistics(agent->id, context.engine.agentFigures(agent->id)));
    }

    void getAgentDirectory(const CommandContext &context, Arguments &)
    {
        context.reply(frames::agentDirectory(shownAgents(context), context.engine.now(),
                                             context.engine.wallTime(0).toMSecsSinceEpoch()));
    }

    void setAgentGroup(const CommandContext &context, Arguments &in)
    {
        const auto *agent = agentOf(context, in.integer("agentId"_L1));
        const GroupId group{in.integer("groupId"_L1)};
        if (in.isSound() && agent && sees(context.user(), group))
            context.engine.agents().setGroup(agent->id, group);
    }

    constexpr NamedCommand table[] = {
        {"agentLogin"_L1, agentLogin},
        {"agentLogout"_L1, plain<&AgentOrders::logOut>},
        {"pauseAgent"_L1, pauseAgent},
        {"unpauseAgent"_L1, unpauseAgent},
        {"listenAgent"_L1, listenAgent},
        {"monitorPause"_L1, plain<&AgentOrders::pauseRecording>},
        {"monitorUnpause"_L1, plain<&AgentOrders::resumeRecording>},
        {"getAgentStates"_L1, getAgentStates},
        {"subscribeToAgentEvents"_L1, subscribeToAgentEvents},
        {"subscribeToAgentStats"_L1, subscribeToAgentStats},
        {"getAgentDirectory"_L1, getAgentDirectory},
        {"setAgentGroup"_L1, setAgentGroup},
    };

} // namespace

std::span<const NamedCommand> agentCommands()
{
    return table;
}

} // namespace vigie::sim
