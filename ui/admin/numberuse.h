// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/numbers.h"
#include "xci/user.h"

#include <QList>
#include <QString>

#include <vector>

namespace vigie::ui {

//! Which numbers of an entity somebody has.
struct NumberUse
{
    static constexpr std::size_t mostCells = 100; //!< One stands for several numbers above.

    std::vector<double> cells{}; //!< Of the first interval: share in use.
    QString next{}; //!< The first free one; empty: there is none.

    static NumberUse of(const QList<xci::Interval> &intervals, const QList<xci::User> &users);
};

} // namespace vigie::ui
