// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/agenterror.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<AgentError> AgentError::decode(ObjectReader in)
{
    AgentError event;
    while (in.next()) {
        if (in.is("Error"_L1))
            event.error = in.text();
        else if (in.is("phoneNb"_L1))
            event.phoneNb = in.phoneNumber();
        else if (in.is("RequestedNb"_L1))
            event.requestedNb = in.phoneNumber();
    }
    if (event.error == "PhoneNumberUnknown"_L1)
        event.code = AgentErrorCode::PhoneNumberUnknown;
    else if (event.error == "LoggedInOnAnotherPhone"_L1)
        event.code = AgentErrorCode::LoggedInOnAnotherPhone;
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
