// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Changes the presence; one with a pause action pauses the agent too.
struct UserStatusUpdate
{
    static constexpr QLatin1StringView name{"userStatusUpdate"};

    QString status{}; //!< The presence's name, not its label.

    template <typename Field> static void describe(Field &&field)
    {
        field("status", &UserStatusUpdate::status);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const UserStatusUpdate &) const = default;
};

} // namespace vigie::xuc::command
