// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/conferencelist.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    QDateTime readEpochMilliseconds(ValueReader &in)
    {
        const qint64 time = in.wideInteger().value_or(0);
        return time > 0 ? QDateTime::fromMSecsSinceEpoch(time) : QDateTime();
    }

} // namespace

ConferenceMember ConferenceMember::read(ObjectReader &in)
{
    ConferenceMember value;
    while (in.next()) {
        if (in.is("joinOrder"_L1))
            value.joinOrder = in.integer().value_or(0);
        else if (in.is("joinTime"_L1))
            value.joinTime = readEpochMilliseconds(in);
        else if (in.is("muted"_L1))
            value.muted = in.boolean().value_or(false);
        else if (in.is("name"_L1))
            value.name = in.text();
        else if (in.is("number"_L1))
            value.number = in.phoneNumber();
        else if (in.is("username"_L1))
            value.username = in.text();
    }
    return value;
}

ConferenceRoom ConferenceRoom::read(ObjectReader &in)
{
    ConferenceRoom value;
    while (in.next()) {
        if (in.is("number"_L1))
            value.number = in.phoneNumber();
        else if (in.is("name"_L1))
            value.name = in.text();
        else if (in.is("pinRequired"_L1))
            value.pinRequired = in.boolean().value_or(false);
        else if (in.is("startTime"_L1))
            value.startTime = readEpochMilliseconds(in);
        else if (in.is("members"_L1))
            readAll(in, value.members);
    }
    in.require("number"_L1, !value.number.isEmpty());
    return value;
}

Result<ConferenceList> ConferenceList::decode(ObjectReader in)
{
    ConferenceList event;
    readAll(in, event.rooms);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
