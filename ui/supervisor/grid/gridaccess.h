// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie::ui {

class GridArea;

//! Has screen readers find a grid as a table of cells with the tiles in them, beside a list of
//! those in no shown queue. Can be called again.
void installGridAccess();

//! The place of the keyboard in the grid is another.
void tellGridCursor(GridArea &area);

} // namespace vigie::ui
