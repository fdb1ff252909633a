// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xcibulk/planner.h"

#include <optional>

namespace vigie::ui {

//! The cell at fault of a line, and what would mend it.
struct BulkFix
{
    xcibulk::Column column = xcibulk::Column::FirstName;
    std::optional<QString> value{}; //!< What to put there; nothing: the person types it.
    QString shown{}; //!< Of the value: the template's name.

    bool operator==(const BulkFix &) const = default;

    //! Nothing: the line has no fault, or none of its cells is to blame.
    static std::optional<BulkFix> of(const xcibulk::Step &step, const xcibulk::Line &line,
                                     const xcibulk::Picture &picture);
};

} // namespace vigie::ui
