// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/callbackrequest.h"

namespace vigie::xuc {

class ObjectReader;

//! A request has a new date or period; merged by uuid.
struct CallbackRequestUpdated
{
    static constexpr QLatin1StringView type{"CallbackRequestUpdated"};
    static Result<CallbackRequestUpdated> decode(ObjectReader message);

    CallbackRequest request{};

    bool operator==(const CallbackRequestUpdated &) const = default;
};

} // namespace vigie::xuc
