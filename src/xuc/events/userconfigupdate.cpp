// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/userconfigupdate.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    QList<int> readLines(ValueReader &in)
    {
        QList<int> lines;
        for (ListReader list = in.list(); list.next();) {
            if (const std::optional<qint32> line = list.integer())
                lines.append(*line);
        }
        return lines;
    }

} // namespace

Result<UserConfigUpdate> UserConfigUpdate::decode(ObjectReader in)
{
    UserConfigUpdate event;
    while (in.next()) {
        if (in.is("userId"_L1))
            event.userId = in.id<UserId>();
        else if (in.is("dndEnabled"_L1))
            event.dndEnabled = in.boolean();
        else if (in.is("naFwdEnabled"_L1))
            event.naFwdEnabled = in.boolean();
        else if (in.is("naFwdDestination"_L1))
            event.naFwdDestination = in.optionalText();
        else if (in.is("uncFwdEnabled"_L1))
            event.uncFwdEnabled = in.boolean();
        else if (in.is("uncFwdDestination"_L1))
            event.uncFwdDestination = in.optionalText();
        else if (in.is("busyFwdEnabled"_L1))
            event.busyFwdEnabled = in.boolean();
        else if (in.is("busyFwdDestination"_L1))
            event.busyFwdDestination = in.optionalText();
        else if (in.is("firstName"_L1))
            event.firstName = in.optionalText();
        else if (in.is("lastName"_L1))
            event.lastName = in.optionalText();
        else if (in.is("fullName"_L1))
            event.fullName = in.optionalText();
        else if (in.is("mobileNumber"_L1))
            event.mobileNumber = in.optionalText();
        else if (in.is("agentId"_L1))
            event.agentId = in.id<AgentId>();
        else if (in.is("lineIds"_L1) && in.kind() != ValueReader::Kind::Null)
            event.lineIds = readLines(in);
        else if (in.is("voiceMailId"_L1))
            event.voiceMailId = in.integer();
        else if (in.is("voiceMailEnabled"_L1))
            event.voiceMailEnabled = in.boolean();
    }
    if (event.agentId == AgentId{0}) // As good as none (vendor's client).
        event.agentId.reset();
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
