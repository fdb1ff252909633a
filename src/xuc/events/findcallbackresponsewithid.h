// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/callbackrequest.h"

#include <QList>

#include <optional>

namespace vigie::xuc {

class ObjectReader;

//! One page of a search among requests, closed ones included.
struct FindCallbackResponseWithId
{
    static constexpr QLatin1StringView type{"FindCallbackResponseWithId"};
    static Result<FindCallbackResponseWithId> decode(ObjectReader message);

    int id = 0; //!< That of findCallbackRequest.
    std::optional<int> total{};
    QList<CallbackRequest> list{};

    bool operator==(const FindCallbackResponseWithId &) const = default;
};

} // namespace vigie::xuc
