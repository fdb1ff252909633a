// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"
#include "xuc/events/userqueuedefaultmembership.h"

#include <QByteArray>
#include <QList>

namespace vigie::xuc::command {

//! Sets a user's default membership, whole; empty clears it. The active one stays.
struct SetUserDefaultMembership
{
    static constexpr QLatin1StringView name{"setUserDefaultMembership"};

    UserId userId{};
    QList<DefaultMembership> membership{};

    template <typename Field> static void describe(Field &&field)
    {
        field("userId", &SetUserDefaultMembership::userId);
        field("membership", &SetUserDefaultMembership::membership);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const SetUserDefaultMembership &) const = default;
};

} // namespace vigie::xuc::command
