// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! What a presence does to the agent, such as queuepause_all.
struct StatusAction
{
    static StatusAction read(ObjectReader &in);

    QString name{};
    QString parameters{};

    bool operator==(const StatusAction &) const = default;
};

//! One presence of the older list.
struct UserStatus
{
    static UserStatus read(ObjectReader &in);

    QString name{}; //!< The key: also an agent's cause.
    QString color{}; //!< "#RRGGBB".
    QString longName{};
    QList<StatusAction> actions{};

    bool isPause() const { return does(QLatin1StringView("queuepause_all")); }
    bool isReady() const { return does(QLatin1StringView("queueunpause_all")); }
    bool does(QLatin1StringView action) const;

    bool operator==(const UserStatus &) const = default;
};

//! The presences of the site, older form: the only one that gives their colours.
struct UsersStatuses
{
    static constexpr QLatin1StringView type{"UsersStatuses"};
    static Result<UsersStatuses> decode(ObjectReader message);

    QList<UserStatus> statuses{};

    bool operator==(const UsersStatuses &) const = default;
};

} // namespace vigie::xuc
