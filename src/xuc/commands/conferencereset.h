// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Resets a room's settings.
struct ConferenceReset
{
    static constexpr QLatin1StringView name{"conferenceReset"};

    QString numConf{}; //!< Number of the room.

    template <typename Field> static void describe(Field &&field)
    {
        field("numConf", &ConferenceReset::numConf);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const ConferenceReset &) const = default;
};

} // namespace vigie::xuc::command
