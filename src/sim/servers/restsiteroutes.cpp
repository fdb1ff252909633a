// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/resteventpush.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/restroutes.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    HttpReply handshake(const RestContext &context, const RestCall &)
    {
        context.push.repeatAll();
        return rest::accepted();
    }

    //! Does the order for the agent who is logged in on the line that the body names.
    template <typename Order>
    HttpReply withAgentOn(const RestContext &context, const RestCall &call, Order order)
    {
        auto in = call.fields();
        const auto phone = in.text("phoneNumber"_L1);
        if (!in.isSound())
            return rest::plainRefusal(rest::BadRequest, in.fault());
        const auto &world = context.engine.world();
        const auto *line = world.lineByNumber(phone);
        const auto *agent = line && line->agent ? world.agent(*line->agent) : nullptr;
        if (!agent)
            return rest::plainRefusal(rest::NotFound, u"no agent is logged in on this line"_s);
        order(context.engine.agents(), *agent);
        return rest::accepted();
    }

    HttpReply agentLogout(const RestContext &context, const RestCall &call)
    {
        return withAgentOn(context, call, [](AgentOrders &orders, const Agent &agent) {
            orders.logOut(agent.id);
        });
    }

    HttpReply togglePause(const RestContext &context, const RestCall &call)
    {
        return withAgentOn(context, call, [](AgentOrders &orders, const Agent &agent) {
            if (agent.paused)
                orders.unpause(agent.id);
            else
                orders.pause(agent.id, {});
        });
    }

    constexpr RestRoute table[] = {
        {"rest:handshake"_L1, "POST"_L1, "/xuc/api/1.0/handshake/*/"_L1, RestAccess::Anybody,
         handshake},
        {"rest:agentLogout"_L1, "POST"_L1, "/xuc/api/1.0/agentLogout/"_L1, RestAccess::Anybody,
         agentLogout},
        {"rest:togglePause"_L1, "POST"_L1, "/xuc/api/1.0/togglePause/"_L1, RestAccess::Anybody,
         togglePause},
    };

} // namespace

std::span<const RestRoute> restSiteRoutes()
{
    return table;
}

} // namespace vigie::sim
