// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie::e2e {

class Person;
class SimProcess;

//! Holds the simulator, waits until all that it told has arrived, and compares every figure on the
//! window with the engine's own; then lets time go on. Each difference is a line; none is good.
QStringList differences(SimProcess &sim, Person &person);

} // namespace vigie::e2e
