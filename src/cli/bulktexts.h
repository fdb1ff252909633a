// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xcibulk/run.h"

namespace vigie::cli {

QLatin1StringView keyOf(xcibulk::Verdict verdict); //!< Of JSON and tables: never changes.
QLatin1StringView keyOf(xcibulk::Outcome outcome);
QString reasonOf(const xcibulk::Step &step); //!< A sentence without a full stop; empty: none.
QString sentence(const xcibulk::Sheet &sheet); //!< Why no line of it can be read.

} // namespace vigie::cli
