// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/events/queuestatistics.h"

namespace vigie::xuc {

//! The answer to getQueueStatistics: figures over the window that was asked for.
//!
//! Its shape is documented nowhere and taken to be that of QueueStatistics; a type of its own,
//! since its window need not be the one of the figures on screen.
struct GetQueueStatistics
{
    static constexpr QLatin1StringView type{"GetQueueStatistics"};
    static Result<GetQueueStatistics> decode(ObjectReader message);

    QueueStatistics statistics{};

    bool operator==(const GetQueueStatistics &) const = default;
};

} // namespace vigie::xuc
