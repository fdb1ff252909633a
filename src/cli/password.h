// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vigie::cli {

//! The first line of standard input, without its end; empty: there was none.
std::optional<QString> passwordFromInput();

//! From the terminal without echo where standard input is one, else its next line; empty: neither
//! gave any.
std::optional<QString> passwordFrom(const QString &prompt);

//! Asks on the terminal without echo; empty: there is no terminal.
std::optional<QString> passwordFromTerminal(const QString &prompt);

} // namespace vigie::cli
