// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/conferenceparticipant.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    ConferenceRole readRole(ObjectReader &in, QString &raw)
    {
        const std::string_view role = in.word();
        raw = in.shared(role);
        if (role == "User")
            return ConferenceRole::User;
        if (role == "Organizer")
            return ConferenceRole::Organizer;
        in.noteUnknownValue(role);
        return ConferenceRole::Unknown;
    }

} // namespace

ConferenceParticipant ConferenceParticipant::read(ObjectReader &in)
{
    ConferenceParticipant value;
    bool hasIndex = false;
    while (in.next()) {
        hasIndex |= in.is("index"_L1);
        value.readField(in);
    }
    in.require("index"_L1, hasIndex);
    return value;
}

bool ConferenceParticipant::readField(ObjectReader &in)
{
    if (in.is("index"_L1))
        index = in.required("index"_L1, in.integer());
    else if (in.is("callerIdName"_L1))
        callerIdName = in.text();
    else if (in.is("callerIdNum"_L1))
        callerIdNum = in.phoneNumber();
    else if (in.is("since"_L1))
        since = in.elapsed();
    else if (in.is("isTalking"_L1))
        isTalking = in.boolean().value_or(false);
    else if (in.is("role"_L1))
        role = readRole(in, rawRole);
    else if (in.is("isMuted"_L1))
        isMuted = in.boolean().value_or(false);
    else if (in.is("isDeaf"_L1))
        isDeaf = in.boolean().value_or(false);
    else if (in.is("isMe"_L1))
        isMe = in.boolean().value_or(false);
    else if (in.is("username"_L1))
        username = in.text();
    else
        return false;
    return true;
}

ConferenceEventType readConferenceEventType(ObjectReader &in, QString &raw)
{
    const std::string_view name = in.word();
    raw = in.shared(name);
    if (name == "Join")
        return ConferenceEventType::Join;
    if (name == "Leave")
        return ConferenceEventType::Leave;
    if (name == "Update")
        return ConferenceEventType::Update;
    in.noteUnknownValue(name);
    return ConferenceEventType::Unknown;
}

} // namespace vigie::xuc
