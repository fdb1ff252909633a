// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/favoritecontactsheet.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

Result<FavoriteContactSheet> FavoriteContactSheet::decode(ObjectReader in)
{
    FavoriteContactSheet event{readSheets(in)};
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
