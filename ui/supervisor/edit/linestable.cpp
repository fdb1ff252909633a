// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/linestable.h"

#include "ui/supervisor/edit/edittable.h"
#include "ui/supervisor/edit/linesmodel.h"

namespace vigie::ui {

using EditCell::Kind;

EditTable *makeLinesTable(LinesModel &model, bool hasOutcome, QWidget *parent)
{
    auto *table = new EditTable(32, parent);
    table->setModel(&model);
    table->setColumn(LinesModel::NumberColumn, Kind::Key, 70);
    table->setColumn(LinesModel::AgentColumn, Kind::Text, hasOutcome ? 180 : 0);
    table->setColumn(LinesModel::WhatColumn, Kind::Text, hasOutcome ? 170 : 220);
    table->setColumn(LinesModel::ChangeColumn, Kind::Change, hasOutcome ? 120 : 160);
    table->setColumn(LinesModel::OutcomeColumn, Kind::Outcome, hasOutcome ? 0 : -1);
    table->setColumn(LinesModel::ActionColumn, Kind::Action, hasOutcome ? 92 : -1);
    return table;
}

} // namespace vigie::ui
