// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/calldirection.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

CallDirection readCallDirection(ValueReader &in, QString &raw)
{
    const std::string_view name = in.word();
    if (name == "Incoming")
        return CallDirection::Incoming;
    if (name == "Outgoing")
        return CallDirection::Outgoing;
    if (name != "DirectionUnknown") {
        in.noteUnknownValue(name);
        raw = in.shared(name);
    }
    return CallDirection::Unknown;
}

} // namespace vigie::xuc
