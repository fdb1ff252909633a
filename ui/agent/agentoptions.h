// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <chrono>

namespace vigie::ui {

//! What the site and the person decide about the agent's place.
struct AgentOptions
{
    bool showsRecordingControls = true; //!< False: nothing tells that a call is recorded either.
    bool showsQueueControls = true; //!< False: queues are shown, and neither entered nor left here.
    std::chrono::milliseconds typingGuard{1000}; //!< Keys to answer wait so long; zero: never.
    QHash<QString, std::chrono::seconds> pauseLimits{}; //!< By status name; empty name: any pause.
    QSet<QString> sitePauses{}; //!< Of these, those that the site set: not the person's to change.
    QHash<QString, std::chrono::seconds> wrapupTimes{}; //!< By queue name; empty name: any queue.

    bool operator==(const AgentOptions &) const = default;
};

} // namespace vigie::ui
