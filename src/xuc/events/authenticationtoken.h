// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! A token that replaces the one in use for HTTP calls.
struct AuthenticationToken
{
    static constexpr QLatin1StringView type{"AuthenticationToken"};
    static Result<AuthenticationToken> decode(ObjectReader message);

    QString token{}; //!< Empty: keep the one in use. Never logged.

    bool operator==(const AuthenticationToken &) const = default;
};

} // namespace vigie::xuc
