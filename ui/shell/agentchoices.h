// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "ui/agent/agentoptions.h"

#include <QSet>
#include <QString>

namespace vigie::site {
class Policy;
class Settings;
}

namespace vigie::ui {

//! What the site decided about the agent's place, and where it left it open, the person.
[[nodiscard]] AgentOptions agentOptions(const site::Policy &policy, const site::Settings &settings);
//! The person's own limit for pauses of that reason; 0 minutes: none.
void setOwnPauseLimit(site::Settings &settings, const QString &reason, int minutes);

//! The queues that the person keeps on top; \a profile: of whom and where, since ids differ.
[[nodiscard]] QSet<QueueId> starredQueues(const site::Settings &settings, const QString &profile);
void setStarredQueues(site::Settings &settings, const QString &profile,
                      const QSet<QueueId> &queues);

} // namespace vigie::ui
