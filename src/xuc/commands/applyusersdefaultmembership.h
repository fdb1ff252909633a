// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QList>

namespace vigie::xuc::command {

//! Makes the default memberships the active ones; users without a default stay.
struct ApplyUsersDefaultMembership
{
    QList<UserId> userIds{};

    QByteArray encode() const
    {
        CommandWriter out("applyUsersDefaultMembership");
        out.add("userIds", userIds);
        return std::move(out).take();
    }

    bool operator==(const ApplyUsersDefaultMembership &) const = default;
};

} // namespace vigie::xuc::command
