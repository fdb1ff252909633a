// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/call.h"

#include <QLatin1StringView>

namespace vigie::sim {

// The protocol's words for the engine's values (the control page uses the same).
QLatin1StringView activityName(Activity activity); //!< AgentReady, …
QLatin1StringView monitorName(MonitorState monitor); //!< ACTIVE, …
QLatin1StringView directionName(Direction direction);
QLatin1StringView callTypeName(CallType type);

// Words of the control page alone.
QLatin1StringView phaseName(CallPhase phase);
QLatin1StringView endKindName(End::Kind kind);
QLatin1StringView legStateName(LegState state);

} // namespace vigie::sim
