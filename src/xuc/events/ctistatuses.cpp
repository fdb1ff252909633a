// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/ctistatuses.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    CtiStatusKind kindOf(std::optional<qint32> status)
    {
        switch (status.value_or(-1)) {
        case 0:
            return CtiStatusKind::Ready;
        case 1:
            return CtiStatusKind::Pause;
        case 2:
            return CtiStatusKind::LoggedOut;
        default:
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
            value.status = kindOf(in.integer());
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
