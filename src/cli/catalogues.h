// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie::cli {

class Console;
struct Invocation;

// The verbs of these names; they give the exit code.
int showCommands(const Invocation &invocation, Console &console);
int showMessages(const Invocation &invocation, Console &console);

} // namespace vigie::cli
