// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/floorpage.h"

namespace vigie::models {
class AgentSums;
class FloorAgentModel;
}

namespace vigie::ui {

//! The columns of a supervisor's agents: their names, widths and groups.
QList<FloorPage::Column> agentFloorColumns(const models::FloorAgentModel &model);
QStringList usualAgentColumns(const models::FloorAgentModel &model, bool isNarrow);
//! What stands under a column, from the sums; empty: nothing.
QString agentTotalText(const models::FloorAgentModel &model, const models::AgentSums &sums,
                       int column);

} // namespace vigie::ui
