// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/userqueuedefaultmembership.h"

#include <QList>

namespace vigie::xuc {

class ObjectReader;

//! The default memberships of several users.
struct UsersQueueDefaultMembership
{
    static constexpr QLatin1StringView type{"UsersQueueDefaultMembership"};
    static Result<UsersQueueDefaultMembership> decode(ObjectReader message);

    QList<UserQueueDefaultMembership> memberships{};

    bool operator==(const UsersQueueDefaultMembership &) const = default;
};

} // namespace vigie::xuc
