// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/dialbyusername.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<DialByUsername> DialByUsername::decode(ObjectReader in)
{
    DialByUsername event;
    if (in.kind() == ValueReader::Kind::Text) {
        event.error = in.text();
    } else if (in.kind() == ValueReader::Kind::Object) {
        while (in.next()) {
            if (in.is("error"_L1) || in.is("Error"_L1))
                event.error = in.text();
            else if (in.is("username"_L1))
                event.username = in.text();
        }
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
