// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Removes a favourite; answered by FavoriteUpdated.
struct RemoveFavorite
{
    static constexpr QLatin1StringView name{"removeFavorite"};

    QString contactId{};
    QString source{};

    template <typename Field> static void describe(Field &&field)
    {
        field("contactId", &RemoveFavorite::contactId);
        field("source", &RemoveFavorite::source);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const RemoveFavorite &) const = default;
};

} // namespace vigie::xuc::command
