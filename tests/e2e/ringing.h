// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie::e2e {

class Person;
class SimProcess;

//! Callers until one of them rings at this agent: the floor's others take some. False: none did.
bool letOneRing(SimProcess &sim, Person &person);

} // namespace vigie::e2e
