// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Mutes the user in a room.
struct ConferenceMuteMe
{
    static constexpr QLatin1StringView name{"conferenceMuteMe"};

    QString numConf{}; //!< Number of the room.

    template <typename Field> static void describe(Field &&field)
    {
        field("numConf", &ConferenceMuteMe::numConf);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const ConferenceMuteMe &) const = default;
};

} // namespace vigie::xuc::command
