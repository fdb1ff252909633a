// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/usersqueuedefaultmembership.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<UsersQueueDefaultMembership> UsersQueueDefaultMembership::decode(ObjectReader in)
{
    UsersQueueDefaultMembership event;
    while (in.next()) {
        if (in.is("memberships"_L1))
            readAll(in, event.memberships);
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
