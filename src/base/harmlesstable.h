// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigie {

//! A table that a server wrote, for a file that a person opens in a spreadsheet: an apostrophe
//! stands before each cell that would run as a formula, every other byte is the server's. A phone
//! number's plus sign begins no formula.
//!
//! The separator is what the first line has most of: bar, semicolon, comma or tab.
[[nodiscard]] QByteArray harmlessTable(const QByteArray &table);

} // namespace vigie
