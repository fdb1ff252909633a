// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"
#include "xuc/events/userqueuedefaultmembership.h"

#include <QByteArray>
#include <QList>

namespace vigie::xuc::command {

//! Sets the default membership of several users.
struct SetUsersDefaultMembership
{
    QList<UserId> userIds{};
    QList<DefaultMembership> membership{};

    QByteArray encode() const
    {
        CommandWriter out("setUsersDefaultMembership");
        out.add("userIds", userIds);
        out.add("membership", membership);
        return std::move(out).take();
    }

    bool operator==(const SetUsersDefaultMembership &) const = default;
};

} // namespace vigie::xuc::command
