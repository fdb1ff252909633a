// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace vigie::xuc {

//! Who called whom, from the user's own side.
enum class CallDirection : quint8 { Unknown, Incoming, Outgoing };

//! DirectionUnknown, and what else a server may say, is Unknown.
CallDirection callDirectionNamed(std::string_view name);

} // namespace vigie::xuc
