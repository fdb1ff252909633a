// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/verb.h"

#include <QString>

namespace vigie::center {
class Desk;
struct Intent;
}

namespace vigie::ui {

//! \a verb was asked of that call and is not proved yet; an empty id: of any call.
[[nodiscard]] bool isAsked(const center::Desk &desk, telephony::Verb verb,
                           const QString &callId = {});

//! The last wish about the phone or the recording, when it failed and still makes sense: what the
//! call bar tells of. Null: nothing failed, or it was about a call that is over.
[[nodiscard]] const center::Intent *failedCallWish(const center::Desk &desk);

} // namespace vigie::ui
