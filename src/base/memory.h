// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

//! Hands what was freed lately back to the system, where the allocator keeps it for a next time.
//! Some milliseconds: for behind work that took much and comes seldom.
void giveBackMemory();

} // namespace vigie
