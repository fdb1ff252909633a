// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/callbackperiod.h"

#include <QList>

namespace vigie::xuc {

class ObjectReader;

//! The periods that a request may prefer.
struct PreferredCallbackPeriodList
{
    static constexpr QLatin1StringView type{"PreferredCallbackPeriodList"};
    static Result<PreferredCallbackPeriodList> decode(ObjectReader message);

    QList<CallbackPeriod> periods{};

    bool operator==(const PreferredCallbackPeriodList &) const = default;
};

} // namespace vigie::xuc
