// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/table.h"

#include <QJsonArray>

namespace vigie::cli {

class Console;
struct Invocation;

//! The "commands" verb; gives the exit code.
int showCommands(const Invocation &invocation, Console &console);

} // namespace vigie::cli
