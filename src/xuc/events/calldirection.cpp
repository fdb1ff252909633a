// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/calldirection.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

CallDirection callDirectionNamed(std::string_view name)
{
    if (name == "Incoming")
        return CallDirection::Incoming;
    return name == "Outgoing" ? CallDirection::Outgoing : CallDirection::Unknown;
}

} // namespace vigie::xuc
