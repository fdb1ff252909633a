// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the favourites; answered by Favorites.
struct GetFavorites
{
    QByteArray encode() const { return CommandWriter("getFavorites").take(); }

    bool operator==(const GetFavorites &) const = default;
};

} // namespace vigie::xuc::command
