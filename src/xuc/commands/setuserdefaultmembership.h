// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"
#include "xuc/events/userqueuedefaultmembership.h"

#include <QByteArray>
#include <QList>

namespace vigie::xuc::command {

//! Sets a user's default membership, whole; empty clears it. The active one stays.
struct SetUserDefaultMembership
{
    UserId userId{};
    QList<DefaultMembership> membership{};

    QByteArray encode() const
    {
        CommandWriter out("setUserDefaultMembership");
        out.add("userId", userId);
        out.add("membership", membership);
        return std::move(out).take();
    }

    bool operator==(const SetUserDefaultMembership &) const = default;
};

} // namespace vigie::xuc::command
