// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

//! One heap for all threads, since those beside the window's allocate little and seldom; and what
//! is large comes from the system and goes back, in place of leaving a hole that small things
//! settle in. Before the program has threads.
void keepHeapSmall();

//! Hands what was freed lately back to the system, where the allocator keeps it for a next time.
//! Some milliseconds: for behind work that took much and comes seldom.
void giveBackMemory();

} // namespace vigie
