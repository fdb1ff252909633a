// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace vigie::xcibulk {

enum class Kinds { CreatesOnly, All };

//! A file for a FakeServer: sound lines and every sort of unsound ones.
QString randomSheet(unsigned seed, Kinds kinds);

} // namespace vigie::xcibulk
