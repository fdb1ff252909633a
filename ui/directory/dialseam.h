// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace vigie::ui {

//! Why nobody can be called now, as a sentence; empty: one can. The agent's place knows the words.
using WhyNoCall = std::function<QString()>;

} // namespace vigie::ui
