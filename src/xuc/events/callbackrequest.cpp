// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/callbackrequest.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    CallbackPeriod readPeriod(ValueReader &in)
    {
        ObjectReader period = in.object();
        return CallbackPeriod::read(period);
    }

} // namespace

CallbackRequest CallbackRequest::read(ObjectReader &in)
{
    CallbackRequest value;
    while (in.next()) {
        if (in.is("uuid"_L1))
            value.uuid = in.text();
        else if (in.is("listUuid"_L1))
            value.listUuid = in.text();
        else if (in.is("phoneNumber"_L1))
            value.phoneNumber = in.phoneNumber();
        else if (in.is("mobilePhoneNumber"_L1))
            value.mobilePhoneNumber = in.phoneNumber();
        else if (in.is("firstName"_L1))
            value.firstName = in.text();
        else if (in.is("lastName"_L1))
            value.lastName = in.text();
        else if (in.is("company"_L1))
            value.company = in.text();
        else if (in.is("description"_L1))
            value.description = in.text();
        else if (in.is("voiceMessageRef"_L1))
            value.voiceMessageRef = in.text();
        else if (in.is("agentId"_L1))
            value.agentId = in.id<AgentId>();
        else if (in.is("queueId"_L1))
            value.queueId = in.id<QueueId>();
        else if (in.is("dueDate"_L1))
            value.dueDate = QDate::fromString(in.text(), Qt::ISODate);
        else if (in.is("preferredPeriod"_L1) && in.kind() != ValueReader::Kind::Null)
            value.preferredPeriod = readPeriod(in);
        else if (in.is("clotured"_L1))
            value.clotured = in.boolean();
    }
    in.require("uuid"_L1, !value.uuid.isEmpty());
    return value;
}

} // namespace vigie::xuc
