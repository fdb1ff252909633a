// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/commands.h"
#include "sim/servers/queueframes.h"
#include "sim/servers/visibility.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    std::vector<Membership> readMemberships(Arguments &in)
    {
        std::vector<Membership> memberships;
        const auto objects = in.objects("membership"_L1);
        for (const auto &object : objects) {
            Arguments fields(object);
            memberships.push_back({.queue = QueueId{fields.integer("queueId"_L1)},
                                   .penalty = fields.integer("penalty"_L1)});
            if (!fields.isSound())
                in.fail(u"membership: %1"_s.arg(fields.fault()));
        }
        return memberships;
    }

    //! Null: unknown, or an agent whom the user's profile does not show.
    const User *shownUser(const CommandContext &context, int id)
    {
        const auto *user = context.engine.world().user(UserId{id});
        return user && sees(context.engine.world(), context.user(), *user) ? user : nullptr;
    }

    void getUserDefaultMembership(const CommandContext &context, Arguments &in)
    {
        const auto *user = shownUser(context, in.integer("userId"_L1));
        if (in.isSound() && user)
            context.reply(frames::userQueueDefaultMembership(*user));
    }

    void setUserDefaultMembership(const CommandContext &context, Arguments &in)
    {
        const auto *user = shownUser(context, in.integer("userId"_L1));
        const auto memberships = readMemberships(in);
        if (in.isSound() && user)
            context.engine.memberships().setDefault(user->id, memberships);
    }

    void setUsersDefaultMembership(const CommandContext &context, Arguments &in)
    {
        const auto users = in.integers("userIds"_L1);
        const auto memberships = readMemberships(in);
        if (!in.isSound())
            return;
        for (const int id : users) {
            if (const auto *user = shownUser(context, id))
                context.engine.memberships().setDefault(user->id, memberships);
        }
    }

    void applyUsersDefaultMembership(const CommandContext &context, Arguments &in)
    {
        const auto users = in.integers("userIds"_L1);
        if (!in.isSound())
            return;
        for (const int id : users) {
            if (const auto *user = shownUser(context, id))
                context.engine.memberships().applyDefault(user->id);
        }
    }

    constexpr NamedCommand table[] = {
        {"getUserDefaultMembership"_L1, getUserDefaultMembership},
        {"setUserDefaultMembership"_L1, setUserDefaultMembership},
        {"setUsersDefaultMembership"_L1, setUsersDefaultMembership},
        {"applyUsersDefaultMembership"_L1, applyUsersDefaultMembership},
    };

} // namespace

std::span<const NamedCommand> membershipCommands()
{
    return table;
}

} // namespace vigie::sim
