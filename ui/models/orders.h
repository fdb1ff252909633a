// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace vigie::models {

using RowOrder = std::vector<std::int32_t>;
using Run = std::pair<int, int>; //!< First and last place, inclusive.

//! Fewest rows that must come, go or move to make \a current into \a target. \a place gives each
//! row's place in \a current, or -1.
int countMoves(const RowOrder &current, const RowOrder &target, const std::vector<int> &place);

//! Stretches of neighbouring places that \a isIn accepts, in ascending order.
template <typename Predicate> std::vector<Run> runsOf(const RowOrder &order, Predicate isIn)
{
    std::vector<Run> runs;
    for (int at = 0; at < static_cast<int>(order.size()); ++at) {
        if (!isIn(order[static_cast<std::size_t>(at)]))
            continue;
        if (!runs.empty() && runs.back().second == at - 1)
            runs.back().second = at;
        else
            runs.emplace_back(at, at);
    }
    return runs;
}

} // namespace vigie::models
