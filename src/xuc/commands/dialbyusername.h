// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Calls another user's line.
struct DialByUsername
{
    static constexpr QLatin1StringView name{"dialByUsername"};

    QString username{};

    template <typename Field> static void describe(Field &&field)
    {
        field("username", &DialByUsername::username);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const DialByUsername &) const = default;
};

} // namespace vigie::xuc::command
