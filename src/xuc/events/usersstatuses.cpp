// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/usersstatuses.h"

#include "xuc/objectreader.h"

#include <algorithm>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

StatusAction StatusAction::read(ObjectReader &in)
{
    StatusAction value;
    while (in.next()) {
        if (in.is("name"_L1))
            value.name = in.text();
        else if (in.is("parameters"_L1))
            value.parameters = in.anyText();
    }
    return value;
}

UserStatus UserStatus::read(ObjectReader &in)
{
    UserStatus value;
    while (in.next()) {
        if (in.is("name"_L1))
            value.name = in.text();
        else if (in.is("color"_L1))
            value.color = in.text();
        else if (in.is("longName"_L1))
            value.longName = in.text();
        else if (in.is("actions"_L1))
            readAll(in, value.actions);
    }
    in.require("name"_L1, !value.name.isEmpty());
    return value;
}

bool UserStatus::does(QLatin1StringView action) const
{
    return std::any_of(actions.cbegin(), actions.cend(),
                       [action](const StatusAction &known) { return known.name == action; });
}

Result<UsersStatuses> UsersStatuses::decode(ObjectReader in)
{
    UsersStatuses event;
    readAll(in, event.statuses);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
