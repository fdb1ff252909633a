// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Adds a favourite; answered by FavoriteUpdated.
struct AddFavorite
{
    static constexpr QLatin1StringView name{"addFavorite"};

    QString contactId{};
    QString source{};

    template <typename Field> static void describe(Field &&field)
    {
        field("contactId", &AddFavorite::contactId);
        field("source", &AddFavorite::source);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const AddFavorite &) const = default;
};

} // namespace vigie::xuc::command
