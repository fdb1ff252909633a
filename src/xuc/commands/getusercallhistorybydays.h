// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the user's past calls of some days.
struct GetUserCallHistoryByDays
{
    static constexpr QLatin1StringView name{"getUserCallHistoryByDays"};

    int days = 7;

    template <typename Field> static void describe(Field &&field)
    {
        field("days", &GetUserCallHistoryByDays::days, Presence::Defaulted);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const GetUserCallHistoryByDays &) const = default;
};

} // namespace vigie::xuc::command
