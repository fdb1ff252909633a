// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/queuemember.h"

#include <QList>

namespace vigie::xuc {

class ObjectReader;

//! All active memberships; may name agents and queues that no list announced.
struct QueueMemberList
{
    static constexpr QLatin1StringView type{"QueueMemberList"};
    static Result<QueueMemberList> decode(ObjectReader message);

    QList<QueueMember> members{};

    bool operator==(const QueueMemberList &) const = default;
};

} // namespace vigie::xuc
