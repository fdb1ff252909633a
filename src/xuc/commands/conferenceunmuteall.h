// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Unmutes everyone in a room.
struct ConferenceUnmuteAll
{
    static constexpr QLatin1StringView name{"conferenceUnmuteAll"};

    QString numConf{}; //!< Number of the room.

    template <typename Field> static void describe(Field &&field)
    {
        field("numConf", &ConferenceUnmuteAll::numConf);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const ConferenceUnmuteAll &) const = default;
};

} // namespace vigie::xuc::command
