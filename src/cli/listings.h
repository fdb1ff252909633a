// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cli/table.h"

#include <QList>

namespace vigie::center {
class ContactCenter;
}
namespace vigie::xuc {
struct CallbackLists;
}

namespace vigie::cli {

// What the listing verbs show. Their JSON keys are documented in the manual page and stay.
Listing queueListing(const center::ContactCenter &center, Instant now);
Listing agentListing(const center::ContactCenter &center, Instant now);
Listing memberListing(const center::ContactCenter &center);
Listing callListing(const center::ContactCenter &center, Instant now);
Listing callerListing(const center::ContactCenter &center, Instant now, const QString &queue);
Listing statusListing(const center::ContactCenter &center);
Listing callbackListing(const xuc::CallbackLists &lists, const center::ContactCenter &center);
Listing personListing(const center::ContactCenter &center);

} // namespace vigie::cli
