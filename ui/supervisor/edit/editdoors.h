// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignment.h"
#include "ui/supervisor/floortools.h"

#include <QList>

class QWidget;

namespace vigie::ui {

class ChangesBar;

//! How the floor's views open the dialogs that change who serves what. Each is made over \a window
//! and ends by itself.

//! One agent: all of it; several: queues to add and to remove.
void openEdit(const FloorParts &parts, const QList<AgentId> &agents, QWidget *window);
//! Queues to add and to remove, also for one agent.
void openQueuesEdit(const FloorParts &parts, const QList<AgentId> &agents, QWidget *window);
//! The base configuration of all of them, from nothing or from what they serve.
void openBase(const FloorParts &parts, const QList<AgentId> &agents, bool fromActive,
              QWidget *window);
//! Who serves a queue.
void openMembers(const FloorParts &parts, QueueId queue, QWidget *window);
//! What applying the base configuration would do, then does.
void openApplyDefaults(const FloorParts &parts, const std::vector<AgentId> &agents,
                       QWidget *window);
//! Where queues begin to warn and to alarm.
void openThresholds(const FloorParts &parts, QWidget *window);
//! How long agents may stay in a state.
void openLimits(const FloorParts &parts, QWidget *window);
//! The dialog with what was left unsaved; one that no dialog of this version knows stays.
void openDraft(const FloorParts &parts, const EditDraft &draft, QWidget *window);
//! How a batch stands.
void openResult(const FloorParts &parts, center::BatchId batch, QWidget *window);

//! For a tool bar: how the changes stand; it opens their results over the window that \a body is
//! in.
[[nodiscard]] ChangesBar *makeChangesBar(const FloorParts &parts, QWidget *body, QWidget *parent);

} // namespace vigie::ui
