// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::xuc {

//! Who called whom, from the user's own side.
enum class CallDirection : quint8 { Unknown, Incoming, Outgoing };

class ValueReader;

//! DirectionUnknown, and what else a server may say, is Unknown; the latter is left in \a raw.
CallDirection readCallDirection(ValueReader &in, QString &raw);

} // namespace vigie::xuc
