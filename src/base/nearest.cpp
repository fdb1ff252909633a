// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace vigie {

namespace {

    constexpr qsizetype longestLookedAt = 64; //!< The work grows with the product of two lengths.

    //! Letters to insert, remove or change.
    int distance(const QString &one, const QString &other)
    {
        std::vector<int> row(std::size_t(other.size()) + 1);
        std::iota(row.begin(), row.end(), 0);
        for (qsizetype i = 0; i < one.size(); ++i) {
            int diagonal = row[0];
            row[0] = int(i) + 1;
            for (std::size_t j = 1; j < row.size(); ++j) {
                const int changed = diagonal + (one[i] == other[qsizetype(j) - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
            }
        }
        return row.back();
    }

} // namespace

QString nearest(const QString &typed, const QStringList &names)
{
    const QString wanted = typed.left(longestLookedAt).toLower();
    QString best;
    // Two letters swapped are two changes.
    int bestDistance = (wanted.size() < 4 ? 1 : std::max(2, int(wanted.size()) / 3)) + 1;
    for (const QString &name : names) {
        const QString candidate = name.toLower();
        const bool isBegin = wanted.size() >= 3 && candidate.startsWith(wanted);
        const int away = isBegin ? 1 : distance(wanted, candidate);
        if (away < bestDistance) {
            best = name;
            bestDistance = away;
        }
    }
    return best;
}

} // namespace vigie
