// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vigie::xuc {

//! Who called whom, from the user's own side.
enum class CallDirection : quint8 { Unknown, Incoming, Outgoing };

} // namespace vigie::xuc
