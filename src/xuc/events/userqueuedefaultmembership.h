// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! A queue of a default membership.
struct DefaultMembership
{
    static DefaultMembership read(ObjectReader &in);

    QueueId queueId{};
    int penalty = 0;

    bool operator==(const DefaultMembership &) const = default;
};

//! A user's whole default membership: queues not listed are no longer in it.
struct UserQueueDefaultMembership
{
    static constexpr QLatin1StringView type{"UserQueueDefaultMembership"};
    static Result<UserQueueDefaultMembership> decode(ObjectReader message);
    static UserQueueDefaultMembership read(ObjectReader &in); //!< Also an element of lists.

    UserId userId{};
    QList<DefaultMembership> membership{};

    bool operator==(const UserQueueDefaultMembership &) const = default;
};

} // namespace vigie::xuc
