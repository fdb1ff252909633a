// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Asks for a user's shown name.
struct DisplayNameLookup
{
    static constexpr QLatin1StringView name{"displayNameLookup"};

    QString username{};

    template <typename Field> static void describe(Field &&field)
    {
        field("username", &DisplayNameLookup::username);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const DisplayNameLookup &) const = default;
};

} // namespace vigie::xuc::command
