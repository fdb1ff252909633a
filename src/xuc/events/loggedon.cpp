// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/loggedon.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

Result<LoggedOn> LoggedOn::decode(ObjectReader in)
{
    return std::move(in).finish(LoggedOn());
}

} // namespace vigie::xuc
