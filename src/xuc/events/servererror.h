// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! msgType "Error": the service answered abnormally. The payload is undocumented (object, text or
//! null).
//!
//! Named apart from vigie::Error, which is our own failure.
struct ServerError
{
    static constexpr QLatin1StringView type{"Error"};
    static Result<ServerError> decode(ObjectReader message);

    QString error{}; //!< What the server said, for the log; may be empty.

    bool operator==(const ServerError &) const = default;
};

} // namespace vigie::xuc
