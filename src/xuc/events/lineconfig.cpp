// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/lineconfig.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    //! Lines without a web phone may have anything here.
    QString readPassword(ValueReader &in)
    {
        return in.kind() == ValueReader::Kind::Text ? in.text() : QString();
    }

} // namespace

Result<LineConfig> LineConfig::decode(ObjectReader in)
{
    LineConfig event;
    while (in.next()) {
        if (in.is("id"_L1))
            event.id = in.text();
        else if (in.is("name"_L1))
            event.name = in.text();
        else if (in.is("password"_L1))
            event.password = readPassword(in);
        else if (in.is("xivoIp"_L1))
            event.xivoIp = in.text();
        else if (in.is("sipProxyName"_L1))
            event.sipProxyName = in.text();
        else if (in.is("sipPort"_L1))
            event.sipPort = in.text();
        else if (in.is("number"_L1))
            event.number = in.phoneNumber();
        else if (in.is("vendor"_L1))
            event.vendor = in.text();
        else if (in.is("webRtc"_L1))
            event.webRtc = in.boolean().value_or(false);
        else if (in.is("hasDevice"_L1))
            event.hasDevice = in.boolean().value_or(false);
    }
    in.require("id"_L1, !event.id.isEmpty());
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
