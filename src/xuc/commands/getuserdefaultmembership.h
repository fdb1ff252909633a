// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for a user's default membership.
struct GetUserDefaultMembership
{
    UserId userId{};

    QByteArray encode() const
    {
        CommandWriter out("getUserDefaultMembership");
        out.add("userId", userId);
        return std::move(out).take();
    }

    bool operator==(const GetUserDefaultMembership &) const = default;
};

} // namespace vigie::xuc::command
