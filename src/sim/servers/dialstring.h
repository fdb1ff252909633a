// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::sim {

//! The number that is dialled for what a client sent: separators go, the notations of the
//! international prefix become 00, a zero alone in parentheses after it goes too. Empty: none.
QString dialString(const QString &text);

} // namespace vigie::sim
