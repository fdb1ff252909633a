// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/intent.h"
#include "center/intentbook.h"

#include <optional>

namespace vigie::center {

//! What became of a wish on an agent; empty: nothing can be told yet.
using AgentVerdict = std::optional<IntentState>;

//! What the agent's state tells of a wish that is not proved. Empty for wishes that other events
//! prove.
AgentVerdict agentVerdict(const Intent &wish, const AgentGlimpse &before, const AgentGlimpse &now);

//! The server begins a pause wished in a call behind the call and its wrap-up.
bool isStillDeferred(const Intent &wish, ShownState now);

} // namespace vigie::center
