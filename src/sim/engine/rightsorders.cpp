// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/rightsorders.h"

#include "sim/engine/core.h"

#include <algorithm>

namespace vigie::sim {

namespace {

    bool isAdministrator(const User &user)
    {
        return user.hasProfile && user.profile == Profile::Admin;
    }

} // namespace

bool RightsOrders::isLastAdministrator(const User &user) const
{
    return isAdministrator(user) && std::ranges::count_if(m_core.world.users, isAdministrator) == 1;
}

RightsOrders::Outcome RightsOrders::set(const QString &login, Profile profile, const Rights &rights)
{
    const Change change(m_core);
    User *user = m_core.world.userByLogin(login);
    if (!user)
        return Outcome::Unknown;
    if (profile != Profile::Admin && isLastAdministrator(*user))
        return Outcome::LastAdministrator;
    user->hasProfile = true;
    user->profile = profile;
    user->profileQueues = rights.queues;
    user->profileGroups = rights.groups;
    user->rights = rights;
    return Outcome::Done;
}

RightsOrders::Outcome RightsOrders::remove(const QString &login)
{
    const Change change(m_core);
    User *user = m_core.world.userByLogin(login);
    if (!user)
        return Outcome::Unknown;
    if (isLastAdministrator(*user))
        return Outcome::LastAdministrator;
    user->hasProfile = false;
    user->profile = Profile::NoRight;
    user->profileQueues.clear();
    user->profileGroups.clear();
    user->rights = {.hasRecordings = false, .hasDissuasion = false};
    return Outcome::Done;
}

} // namespace vigie::sim
