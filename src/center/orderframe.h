// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigie::center {

struct AssignmentOrder;

//! The server's one command for many assignments.
[[nodiscard]] QByteArray frameOf(const AssignmentOrder &order);

} // namespace vigie::center
