// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie::sim::xci {

class Registry;

//! The servers, entities, users, templates and administrators of the demo (docs/simulator.md).
void fillDemo(Registry &registry);
//! So many users more, spread evenly over \a xivos further XiVOs. \a entities 0: 2,000 users in
//! each.
void fillScale(Registry &registry, int users, int xivos, int entities);

} // namespace vigie::sim::xci
