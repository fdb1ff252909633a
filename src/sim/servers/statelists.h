// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie::sim {

class JsonWriter;
struct World;

// The members of the state page that are plain lists of the world (docs/simulator.md).

//! "callbacks", "callbackLists" and "callbackPeriods".
void writeCallbacks(JsonWriter &out, const World &world);
//! "users", "groups" and "defaultMemberships".
void writeUsers(JsonWriter &out, const World &world);

} // namespace vigie::sim
