// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/conferencecommanderror.h"

#include "xuc/nametable.h"
#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    constexpr NameTable names({
        NameEntry<ConferenceErrorCode>{"NotAMember", ConferenceErrorCode::NotAMember},
        {"NotOrganizer", ConferenceErrorCode::NotOrganizer},
        {"CannotKickOrganizer", ConferenceErrorCode::CannotKickOrganizer},
        {"ParticipantNotFound", ConferenceErrorCode::ParticipantNotFound},
    });

} // namespace

Result<ConferenceCommandError> ConferenceCommandError::decode(ObjectReader in)
{
    ConferenceCommandError event;
    while (in.next()) {
        if (!in.is("error"_L1))
            continue;
        const std::string_view code = in.word();
        event.error = in.shared(code);
        if (const ConferenceErrorCode *known = names.find(code))
            event.code = *known;
        else
            in.noteUnknownValue(code);
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
