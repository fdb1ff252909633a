// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! The user's session stands: commands may go from here. Its payload is never looked at.
struct LoggedOn
{
    static constexpr QLatin1StringView type{"LoggedOn"};
    static Result<LoggedOn> decode(ObjectReader message);

    bool operator==(const LoggedOn &) const = default;
};

} // namespace vigie::xuc
