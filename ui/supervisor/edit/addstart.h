// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::ui {

//! What was chosen in a line that adds, and not added yet.
struct AddStart
{
    QString key{}; //!< Of the queue or agent; empty: nothing is chosen.
    QString penalty{}; //!< As typed.

    bool operator==(const AddStart &) const = default;
};

} // namespace vigie::ui
