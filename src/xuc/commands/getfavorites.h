// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the favourites; answered by Favorites.
struct GetFavorites
{
    static constexpr QLatin1StringView name{"getFavorites"};

    template <typename Field> static void describe(Field &&) { }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const GetFavorites &) const = default;
};

} // namespace vigie::xuc::command
