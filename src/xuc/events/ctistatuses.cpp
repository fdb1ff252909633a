// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/ctistatuses.h"

#include "xuc/objectreader.h"

#include <string>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    CtiStatusKind readKind(ValueReader &in, std::optional<int> &raw)
    {
        raw = in.integer();
        switch (raw.value_or(-1)) {
        case 0:
            return CtiStatusKind::Ready;
        case 1:
            return CtiStatusKind::Pause;
        case 2:
            return CtiStatusKind::LoggedOut;
        default:
            if (raw)
                in.noteUnknownValue(std::to_string(*raw));
            return CtiStatusKind::Unknown;
        }
    }

} // namespace

CtiStatus CtiStatus::read(ObjectReader &in)
{
    CtiStatus value;
    while (in.next()) {
        if (in.is("name"_L1))
            value.name = in.text();
        else if (in.is("displayName"_L1))
            value.displayName = in.text();
        else if (in.is("status"_L1))
            value.status = readKind(in, value.rawStatus);
    }
    in.require("name"_L1, !value.name.isEmpty());
    return value;
}

Result<CtiStatuses> CtiStatuses::decode(ObjectReader in)
{
    CtiStatuses event;
    readAll(in, event.statuses);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
