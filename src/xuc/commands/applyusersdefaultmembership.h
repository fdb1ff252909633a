// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QList>

namespace vigie::xuc::command {

//! Makes the default memberships the active ones; users without a default stay.
struct ApplyUsersDefaultMembership
{
    static constexpr QLatin1StringView name{"applyUsersDefaultMembership"};

    QList<UserId> userIds{};

    template <typename Field> static void describe(Field &&field)
    {
        field("userIds", &ApplyUsersDefaultMembership::userIds);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const ApplyUsersDefaultMembership &) const = default;
};

} // namespace vigie::xuc::command
