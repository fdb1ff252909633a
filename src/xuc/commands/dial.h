// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace vigie::xuc::command {

//! Calls from the user's own device.
struct Dial
{
    static constexpr QLatin1StringView name{"dial"};

    QString destination{};
    QMap<QString, QString>
        variables{}; //!< Come back in userData, their keys with USR_ before; empty: left out.

    template <typename Field> static void describe(Field &&field)
    {
        field("destination", &Dial::destination);
        field("variables", &Dial::variables, Presence::Optional);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const Dial &) const = default;
};

} // namespace vigie::xuc::command
