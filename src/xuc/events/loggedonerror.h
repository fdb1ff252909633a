// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! The session could not be established; the server closes the socket at once.
struct LoggedOnError
{
    static constexpr QLatin1StringView type{"LoggedOnError"};
    static Result<LoggedOnError> decode(ObjectReader message);

    QString error{}; //!< loggedOnFailed, loggedOnTimeout, or another code.

    bool operator==(const LoggedOnError &) const = default;
};

} // namespace vigie::xuc
