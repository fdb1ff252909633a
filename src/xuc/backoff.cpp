// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace vigie::xuc {

std::chrono::milliseconds retryDelay(int attempt, double jitter)
{
    constexpr double shortest = 1'000;
    constexpr double longest = 30'000;
    const int doublings = std::clamp(attempt - 1, 0, 5); // 2^5 s is past the longest.
    const double delay = std::min(shortest * (1 << doublings), longest);
    return std::chrono::milliseconds(qRound64(delay * (1 + 0.2 * std::clamp(jitter, 0.0, 1.0))));
}

std::chrono::milliseconds randomRetryDelay(int attempt, double share)
{
    const auto whole = retryDelay(attempt, QRandomGenerator::global()->generateDouble());
    return std::chrono::milliseconds(qRound64(double(whole.count()) * share));
}

} // namespace vigie::xuc
