// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the user's past calls of some days.
struct GetUserCallHistoryByDays
{
    int days = 7;

    QByteArray encode() const
    {
        CommandWriter out("getUserCallHistoryByDays");
        out.add("days", days);
        return std::move(out).take();
    }

    bool operator==(const GetUserCallHistoryByDays &) const = default;
};

} // namespace vigie::xuc::command
