// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace vigie::xuc {

//! Wait before an attempt (from 1): doubles from 1 s to 30 s, plus up to 20 % by \a jitter (0 to
//! 1).
std::chrono::milliseconds retryDelay(int attempt, double jitter);

//! The same with a random jitter, times \a share.
std::chrono::milliseconds randomRetryDelay(int attempt, double share);

} // namespace vigie::xuc
