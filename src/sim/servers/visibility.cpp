// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/visibility.h"

#include "sim/engine/world.h"

#include <algorithm>

namespace vigie::sim {

bool sees(const User &user, QueueId queue)
{
    const auto &shown = user.profileQueues;
    return user.profile != Profile::Supervisor
        || std::find(shown.begin(), shown.end(), queue) != shown.end();
}

bool sees(const User &user, GroupId group)
{
    const auto &shown = user.profileGroups;
    return user.profile != Profile::Supervisor
        || std::find(shown.begin(), shown.end(), group) != shown.end();
}

bool sees(const World &world, const User &user, const User &other)
{
    const auto *agent = other.agent ? world.agent(*other.agent) : nullptr;
    return !agent || sees(user, *agent);
}

bool sees(const User &user, const Agent &agent)
{
    return user.agent == agent.id || sees(user, agent.group);
}

} // namespace vigie::sim
