// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/favoriteupdated.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    FavoriteAction readAction(ValueReader &in, QString &raw)
    {
        const std::string_view name = in.word();
        raw = in.shared(name);
        if (name == "Added")
            return FavoriteAction::Added;
        if (name == "Removed")
            return FavoriteAction::Removed;
        in.noteUnknownValue(name);
        return FavoriteAction::Failed;
    }

} // namespace

Result<FavoriteUpdated> FavoriteUpdated::decode(ObjectReader in)
{
    FavoriteUpdated event;
    while (in.next()) {
        if (in.is("action"_L1))
            event.action = readAction(in, event.rawAction);
        else if (in.is("contact_id"_L1))
            event.contactId = in.text();
        else if (in.is("source"_L1))
            event.source = in.text();
    }
    in.require("contact_id"_L1, !event.contactId.isEmpty());
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
