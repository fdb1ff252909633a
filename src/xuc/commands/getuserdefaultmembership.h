// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for a user's default membership.
struct GetUserDefaultMembership
{
    static constexpr QLatin1StringView name{"getUserDefaultMembership"};

    UserId userId{};

    template <typename Field> static void describe(Field &&field)
    {
        field("userId", &GetUserDefaultMembership::userId);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const GetUserDefaultMembership &) const = default;
};

} // namespace vigie::xuc::command
