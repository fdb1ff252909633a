// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! The answer to displayNameLookup.
struct UserDisplayName
{
    static constexpr QLatin1StringView type{"UserDisplayName"};
    static Result<UserDisplayName> decode(ObjectReader message);

    QString userName{}; //!< Also "username" on the wire.
    QString displayName{};

    bool operator==(const UserDisplayName &) const = default;
};

} // namespace vigie::xuc
