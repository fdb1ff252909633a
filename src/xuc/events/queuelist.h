// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/queueconfig.h"

#include <QList>

namespace vigie::xuc {

class ObjectReader;

//! All queues that the profile may see.
struct QueueList
{
    static constexpr QLatin1StringView type{"QueueList"};
    static Result<QueueList> decode(ObjectReader message);

    QList<QueueConfig> queues{};

    bool operator==(const QueueList &) const = default;
};

} // namespace vigie::xuc
