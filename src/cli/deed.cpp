// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deed.h"

namespace vigie::cli {

Deed deedFor(const Invocation &invocation)
{
    for (const auto family : {agentDeed, phoneDeed, personDeed, callbackDeed}) {
        if (Deed deed = family(invocation); deed.begin)
            return deed;
    }
    return {};
}

} // namespace vigie::cli
