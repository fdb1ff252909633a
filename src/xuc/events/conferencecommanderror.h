// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

enum class ConferenceErrorCode : quint8 {
    Other,
    NotAMember,
    NotOrganizer,
    CannotKickOrganizer,
    ParticipantNotFound
};

//! A command in a conference room was refused.
struct ConferenceCommandError
{
    static constexpr QLatin1StringView type{"ConferenceCommandError"};
    static Result<ConferenceCommandError> decode(ObjectReader message);

    ConferenceErrorCode code = ConferenceErrorCode::Other;
    QString error{}; //!< As received: shown when it is none of ours.

    bool operator==(const ConferenceCommandError &) const = default;
};

} // namespace vigie::xuc
