// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vigie::ui {

class EditTable;
class LinesModel;

//! A table of a batch's lines. \a hasOutcome: of one that runs, else of a plan.
[[nodiscard]] EditTable *makeLinesTable(LinesModel &model, bool hasOutcome, QWidget *parent);

} // namespace vigie::ui
