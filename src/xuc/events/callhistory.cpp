// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/callhistory.h"

#include "xuc/dates.h"
#include "xuc/nametable.h"
#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    constexpr NameTable names({
        NameEntry<CallStatus>{"emitted", CallStatus::Emitted},
        {"missed", CallStatus::Missed},
        {"ongoing", CallStatus::Ongoing},
        {"answered", CallStatus::Answered},
        {"full", CallStatus::Full},
        {"closed", CallStatus::Closed},
        {"joinempty", CallStatus::JoinEmpty},
        {"leaveempty", CallStatus::LeaveEmpty},
        {"divert_ca_ratio", CallStatus::DivertCaRatio},
        {"divert_waittime", CallStatus::DivertWaitTime},
        {"abandoned", CallStatus::Abandoned},
        {"timeout", CallStatus::Timeout},
    });

} // namespace

CallHistoryItem CallHistoryItem::read(ObjectReader &in)
{
    CallHistoryItem value;
    while (in.next()) {
        if (in.is("start"_L1))
            value.start = dateTimeIn(in.text());
        else if (in.is("duration"_L1))
            value.duration = durationIn(in.text());
        else if (in.is("srcNum"_L1))
            value.srcNum = in.phoneNumber();
        else if (in.is("dstNum"_L1))
            value.dstNum = in.phoneNumber();
        else if (in.is("status"_L1))
            value.status = readCallStatus(in, value.rawStatus);
        else if (in.is("srcFirstName"_L1))
            value.srcFirstName = in.text();
        else if (in.is("srcLastName"_L1))
            value.srcLastName = in.text();
        else if (in.is("dstFirstName"_L1))
            value.dstFirstName = in.text();
        else if (in.is("dstLastName"_L1))
            value.dstLastName = in.text();
        else if (in.is("srcUsername"_L1))
            value.srcUsername = in.text();
        else if (in.is("dstUsername"_L1))
            value.dstUsername = in.text();
        else if (in.is("srcPhoneStatus"_L1))
            value.srcPhoneStatus = readPhoneStatus(in, value.rawSrcPhoneStatus);
        else if (in.is("dstPhoneStatus"_L1))
            value.dstPhoneStatus = readPhoneStatus(in, value.rawDstPhoneStatus);
        else if (in.is("srcVideoStatus"_L1))
            value.srcVideoStatus = in.text();
        else if (in.is("dstVideoStatus"_L1))
            value.dstVideoStatus = in.text();
    }
    return value;
}

CallStatus readCallStatus(ValueReader &in, QString &raw)
{
    const std::string_view name = in.word();
    raw = in.shared(name);
    if (const CallStatus *known = names.find(name))
        return *known;
    in.noteUnknownValue(name);
    return CallStatus::Unknown;
}

Result<CallHistory> CallHistory::decode(ObjectReader in)
{
    CallHistory event;
    readAll(in, event.items);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
