// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"
#include "xuc/events/userqueuedefaultmembership.h"

#include <QByteArray>
#include <QList>

namespace vigie::xuc::command {

//! Sets the default membership of several users.
struct SetUsersDefaultMembership
{
    static constexpr QLatin1StringView name{"setUsersDefaultMembership"};

    QList<UserId> userIds{};
    QList<DefaultMembership> membership{};

    template <typename Field> static void describe(Field &&field)
    {
        field("userIds", &SetUsersDefaultMembership::userIds);
        field("membership", &SetUsersDefaultMembership::membership);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const SetUsersDefaultMembership &) const = default;
};

} // namespace vigie::xuc::command
