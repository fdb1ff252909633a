// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/iceconfig.h"

#include "xuc/objectreader.h"

#include <algorithm>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

StunConfig StunConfig::read(ObjectReader &in)
{
    StunConfig value;
    while (in.next()) {
        if (in.is("urls"_L1))
            value.urls = readTexts(in);
    }
    return value;
}

TurnConfig TurnConfig::read(ObjectReader &in)
{
    TurnConfig value;
    while (in.next()) {
        if (in.is("urls"_L1))
            value.urls = readTexts(in);
        else if (in.is("username"_L1))
            value.username = in.text();
        else if (in.is("credential"_L1))
            value.credential = in.text();
        else if (in.is("ttl"_L1))
            value.ttl = std::chrono::seconds(std::max(in.integer().value_or(0), 0));
    }
    return value;
}

Result<IceConfig> IceConfig::decode(ObjectReader in)
{
    IceConfig event;
    while (in.next()) {
        if (in.is("stunConfig"_L1))
            event.stunConfig = readOptional<StunConfig>(in);
        else if (in.is("turnConfig"_L1))
            event.turnConfig = readOptional<TurnConfig>(in);
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
