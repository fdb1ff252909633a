// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! The user's presence changed.
struct UserStatusUpdate
{
    static constexpr QLatin1StringView type{"UserStatusUpdate"};
    static Result<UserStatusUpdate> decode(ObjectReader message);

    QString status{}; //!< A status name, perhaps of none of the lists; empty: ignore the message.

    bool operator==(const UserStatusUpdate &) const = default;
};

} // namespace vigie::xuc
