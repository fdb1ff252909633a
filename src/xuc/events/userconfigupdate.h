// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace vigie::xuc {

class ObjectReader;

//! The user's own configuration, whole or in part: what is not told has no value here.
//!
//! Source: user API, "UserConfigUpdate". No destination: the message says nothing about that
//! forward. No fullName: only forwards and do-not-disturb count.
struct UserConfigUpdate
{
    static constexpr QLatin1StringView type{"UserConfigUpdate"};
    static Result<UserConfigUpdate> decode(ObjectReader message);

    std::optional<UserId> userId{};
    std::optional<bool> dndEnabled{};
    std::optional<bool> naFwdEnabled{};
    std::optional<QString> naFwdDestination{};
    std::optional<bool> uncFwdEnabled{};
    std::optional<QString> uncFwdDestination{};
    std::optional<bool> busyFwdEnabled{};
    std::optional<QString> busyFwdDestination{};
    std::optional<QString> firstName{};
    std::optional<QString> lastName{};
    std::optional<QString> fullName{};
    std::optional<QString> mobileNumber{};
    std::optional<AgentId> agentId{}; //!< None in a whole message: the user is not an agent.
    std::optional<QList<int>> lineIds{}; //!< Empty: the user has no line.
    std::optional<int> voiceMailId{};
    std::optional<bool> voiceMailEnabled{};

    bool isPartial() const { return !fullName.has_value(); }

    bool operator==(const UserConfigUpdate &) const = default;
};

} // namespace vigie::xuc
