// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/getqueuestatistics.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

Result<GetQueueStatistics> GetQueueStatistics::decode(ObjectReader in)
{
    GetQueueStatistics event{QueueStatistics::read(in)};
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
