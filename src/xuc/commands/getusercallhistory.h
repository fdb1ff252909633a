// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

#include <optional>

namespace vigie::xuc::command {

//! Asks for the user's past calls.
struct GetUserCallHistory
{
    static constexpr QLatin1StringView name{"getUserCallHistory"};

    std::optional<int> size{}; //!< None: the last ten days.

    template <typename Field> static void describe(Field &&field)
    {
        field("size", &GetUserCallHistory::size);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const GetUserCallHistory &) const = default;
};

} // namespace vigie::xuc::command
