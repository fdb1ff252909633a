// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace vigie::xuc {

class ObjectReader;

//! What a presence means for an agent (user API, read from its examples).
enum class CtiStatusKind { Ready, Pause, LoggedOut, Unknown };

//! One presence of the newer list.
struct CtiStatus
{
    static CtiStatus read(ObjectReader &in);

    QString name{}; //!< The key: also an agent's cause.
    QString displayName{};
    CtiStatusKind status = CtiStatusKind::Unknown;
    std::optional<int> rawStatus{}; //!< As received.

    bool operator==(const CtiStatus &) const = default;
};

//! The presences of the site, newer form; merged by name with UsersStatuses.
struct CtiStatuses
{
    static constexpr QLatin1StringView type{"CtiStatuses"};
    static Result<CtiStatuses> decode(ObjectReader message);

    QList<CtiStatus> statuses{};

    bool operator==(const CtiStatuses &) const = default;
};

} // namespace vigie::xuc
