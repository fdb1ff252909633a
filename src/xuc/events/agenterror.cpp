// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/agenterror.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    AgentErrorCode readCode(ValueReader &in, QString &raw)
    {
        const std::string_view code = in.word();
        raw = in.shared(code);
        if (code == "PhoneNumberUnknown")
            return AgentErrorCode::PhoneNumberUnknown;
        if (code == "LoggedInOnAnotherPhone")
            return AgentErrorCode::LoggedInOnAnotherPhone;
        in.noteUnknownValue(code);
        return AgentErrorCode::Other;
    }

} // namespace

Result<AgentError> AgentError::decode(ObjectReader in)
{
    AgentError event;
    while (in.next()) {
        if (in.is("Error"_L1))
            event.code = readCode(in, event.error);
        else if (in.is("phoneNb"_L1))
            event.phoneNb = in.phoneNumber();
        else if (in.is("RequestedNb"_L1))
            event.requestedNb = in.phoneNumber();
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
