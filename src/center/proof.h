// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/intent.h"
#include "xuc/event.h"

#include <optional>

namespace vigie::center {

class ContactCenter;

//! What the state says about a wish; empty: nothing yet. For wishes whose proof may have been lost
//! with the link, and for those on phone and user, of which no event names the wish.
std::optional<IntentState> proofInState(const Intent &wish, const ContactCenter &center);

//! What it says about one on the defaults of \a told, which have just been told whole.
std::optional<IntentState> proofOfDefaults(const Intent &wish, UserId told,
                                           const ContactCenter &center);

//! What a callback's event says about a wish on that request.
std::optional<IntentState> proofByEvent(const Intent &wish, const xuc::Event &event);

} // namespace vigie::center
