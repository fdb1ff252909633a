// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! The older form of Dial.
struct Originate
{
    static constexpr QLatin1StringView name{"originate"};

    QString destination{};

    template <typename Field> static void describe(Field &&field)
    {
        field("destination", &Originate::destination);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const Originate &) const = default;
};

} // namespace vigie::xuc::command
