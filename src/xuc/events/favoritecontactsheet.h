// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/events/contactsheet.h"

namespace vigie::xuc {

//! The answer to getFavoriteContacts, or the favourites anew.
struct FavoriteContactSheet
{
    static constexpr QLatin1StringView type{"FavoriteContactSheet"};
    static Result<FavoriteContactSheet> decode(ObjectReader message);

    QList<Contact> sheets{};

    bool operator==(const FavoriteContactSheet &) const = default;
};

} // namespace vigie::xuc
