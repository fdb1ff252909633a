// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/userdisplayname.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<UserDisplayName> UserDisplayName::decode(ObjectReader in)
{
    UserDisplayName event;
    while (in.next()) {
        if (in.is("userName"_L1) || in.is("username"_L1))
            event.userName = in.text();
        else if (in.is("displayName"_L1))
            event.displayName = in.text();
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
