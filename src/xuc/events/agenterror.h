// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

enum class AgentErrorCode { PhoneNumberUnknown, LoggedInOnAnotherPhone, Other };

//! A refused agentLogin. Nothing says whose, so the one under way is meant.
struct AgentError
{
    static constexpr QLatin1StringView type{"AgentError"};
    static Result<AgentError> decode(ObjectReader message);

    AgentErrorCode code = AgentErrorCode::Other;
    QString error{}; //!< As received: shown for a code that is not ours.
    QString phoneNb{}; //!< LoggedInOnAnotherPhone: the line now in use.
    QString requestedNb{}; //!< The line asked for.

    bool operator==(const AgentError &) const = default;
};

} // namespace vigie::xuc
