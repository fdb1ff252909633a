// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace vigie::xuc::command {

//! Calls the user's mobile first, then the destination.
struct DialFromMobile
{
    static constexpr QLatin1StringView name{"dialFromMobile"};

    QString destination{};
    QMap<QString, QString>
        variables{}; //!< Come back in userData, their keys with USR_ before; empty: left out.

    template <typename Field> static void describe(Field &&field)
    {
        field("destination", &DialFromMobile::destination);
        field("variables", &DialFromMobile::variables, Presence::Optional);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const DialFromMobile &) const = default;
};

} // namespace vigie::xuc::command
