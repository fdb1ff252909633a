// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Ends or refuses a call.
struct Hangup
{
    static constexpr QLatin1StringView name{"hangup"};

    QString uniqueId{}; //!< Of the call; empty: the server chooses (older servers always do).

    template <typename Field> static void describe(Field &&field)
    {
        field("uniqueId", &Hangup::uniqueId, Presence::Optional);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const Hangup &) const = default;
};

} // namespace vigie::xuc::command
