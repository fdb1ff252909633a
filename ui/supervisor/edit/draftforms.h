// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/agentdraft.h"
#include "ui/supervisor/edit/basedraft.h"
#include "ui/supervisor/edit/manydraft.h"
#include "ui/supervisor/edit/queuedraft.h"
#include "ui/supervisor/limitdraft.h"
#include "ui/supervisor/watchrules.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vigie::ui {

//! Drafts as they stand in the journal, and back. Pure.
//!
//! Of a sheet only what was typed is written, with the values that the server had then: the first
//! merge marks what differs now as changed by somebody else.

enum class DraftKind { Unknown, Agent, Queue, Agents, Base, Thresholds, Limits };
[[nodiscard]] DraftKind kindOf(const QJsonObject &form); //!< Unknown: of another version.
[[nodiscard]] QString nameIn(const QJsonObject &form); //!< Of the agent or queue.
[[nodiscard]] int agentCountIn(const QJsonObject &form);

[[nodiscard]] QJsonObject formOf(const AgentDraft &draft, const QString &name);
[[nodiscard]] QJsonObject formOf(const QueueDraft &draft, const QString &name);
[[nodiscard]] QJsonObject formOf(const ManyDraft &draft);
[[nodiscard]] QJsonObject formOf(const BaseDraft &draft);
[[nodiscard]] QJsonObject formOf(const WatchRules &rules); //!< The thresholds and their alerts.
[[nodiscard]] QJsonObject formOf(const LimitDraft &draft);

//! \a now: what was marked as changed by somebody else is so from now on.
[[nodiscard]] AgentDraft agentDraftIn(const QJsonObject &form, Instant now);
[[nodiscard]] QueueDraft queueDraftIn(const QJsonObject &form, Instant now);
[[nodiscard]] ManyDraft manyDraftIn(const QJsonObject &form, Instant now);
[[nodiscard]] BaseDraft baseDraftIn(const QJsonObject &form, Instant now);
[[nodiscard]] LimitDraft limitDraftIn(const QJsonObject &form);
//! Laid over \a known, which keeps what that dialog does not edit.
[[nodiscard]] WatchRules rulesIn(const QJsonObject &form, WatchRules known);

} // namespace vigie::ui
