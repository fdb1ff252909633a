// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/userqueuedefaultmembership.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

DefaultMembership DefaultMembership::read(ObjectReader &in)
{
    DefaultMembership value;
    std::optional<QueueId> queueId;
    while (in.next()) {
        if (in.is("queueId"_L1))
            queueId = in.id<QueueId>();
        else if (in.is("penalty"_L1))
            value.penalty = in.integer().value_or(0);
    }
    value.queueId = in.required("queueId"_L1, queueId);
    return value;
}

UserQueueDefaultMembership UserQueueDefaultMembership::read(ObjectReader &in)
{
    UserQueueDefaultMembership value;
    std::optional<UserId> userId;
    while (in.next()) {
        if (in.is("userId"_L1))
            userId = in.id<UserId>();
        else if (in.is("membership"_L1))
            readAll(in, value.membership);
    }
    value.userId = in.required("userId"_L1, userId);
    return value;
}

Result<UserQueueDefaultMembership> UserQueueDefaultMembership::decode(ObjectReader in)
{
    return decodeWith<UserQueueDefaultMembership>(std::move(in));
}

} // namespace vigie::xuc
