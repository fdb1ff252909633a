// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/rightprofile.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<RightProfile> RightProfile::decode(ObjectReader in)
{
    RightProfile event;
    while (in.next()) {
        if (in.is("profile"_L1))
            event.profile = in.text();
        else if (in.is("rights"_L1))
            event.rights = readTexts(in);
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
