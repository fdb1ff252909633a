// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Mutes all others of a room.
struct ConferenceMuteAll
{
    static constexpr QLatin1StringView name{"conferenceMuteAll"};

    QString numConf{}; //!< Number of the room.

    template <typename Field> static void describe(Field &&field)
    {
        field("numConf", &ConferenceMuteAll::numConf);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const ConferenceMuteAll &) const = default;
};

} // namespace vigie::xuc::command
