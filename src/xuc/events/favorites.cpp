// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/favorites.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

Result<Favorites> Favorites::decode(ObjectReader in)
{
    Favorites event{DirectoryTable::read(in)};
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
