// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the favourites; answered by FavoriteContactSheet and by Favorites.
struct GetFavoriteContacts
{
    QByteArray encode() const { return CommandWriter("getFavoriteContacts").take(); }

    bool operator==(const GetFavoriteContacts &) const = default;
};

} // namespace vigie::xuc::command
