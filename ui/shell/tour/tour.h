// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie::ui {

struct TourPlan;

//! Works the program against a simulator of its own and writes a picture of every screen, in two
//! themes, two languages and two sizes: SCREEN-THEME-LANGUAGE.png and …-1024.png.
//!
//! Needs no display. Gives the program's exit code: 1, with one line, when a screen did not come;
//! 2 when there is no scene of a name asked for.
int runTour(int &argc, char *argv[], const TourPlan &plan);

} // namespace vigie::ui
