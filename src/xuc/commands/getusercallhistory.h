// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

#include <optional>

namespace vigie::xuc::command {

//! Asks for the user's past calls.
struct GetUserCallHistory
{
    std::optional<int> size{}; //!< None: the last ten days.

    QByteArray encode() const
    {
        CommandWriter out("getUserCallHistory");
        out.add("size", size);
        return std::move(out).take();
    }

    bool operator==(const GetUserCallHistory &) const = default;
};

} // namespace vigie::xuc::command
