// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/orders.h"

#include <algorithm>

namespace vigie::models {

int countMoves(const RowOrder &current, const RowOrder &target, const std::vector<int> &place)
{
    // Rows of the longest ascending run of old places may all stay where they are.
    std::vector<int> ends;
    int kept = 0;
    for (const std::int32_t row : target) {
        const int at = place[static_cast<std::size_t>(row)];
        if (at < 0)
            continue;
        ++kept;
        if (ends.empty() || ends.back() < at)
            ends.push_back(at);
        else
            *std::lower_bound(ends.begin(), ends.end(), at) = at;
    }
    const int come = static_cast<int>(target.size()) - kept;
    const int go = static_cast<int>(current.size()) - kept;
    return come + go + kept - static_cast<int>(ends.size());
}

} // namespace vigie::models
