// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/authenticationtoken.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<AuthenticationToken> AuthenticationToken::decode(ObjectReader in)
{
    AuthenticationToken event;
    while (in.next()) {
        if (in.is("token"_L1))
            event.token = in.text();
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
