// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! The call of a request began; its ticket is what updateCallbackTicket names.
struct CallbackStarted
{
    static constexpr QLatin1StringView type{"CallbackStarted"};
    static Result<CallbackStarted> decode(ObjectReader message);

    QString requestUuid{};
    QString ticketUuid{};

    bool operator==(const CallbackStarted &) const = default;
};

} // namespace vigie::xuc
