// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/preferredcallbackperiodlist.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

Result<PreferredCallbackPeriodList> PreferredCallbackPeriodList::decode(ObjectReader in)
{
    PreferredCallbackPeriodList event;
    readAll(in, event.periods);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
