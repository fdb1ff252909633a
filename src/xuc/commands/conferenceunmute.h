// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Unmutes one participant of a room.
struct ConferenceUnmute
{
    static constexpr QLatin1StringView name{"conferenceUnmute"};

    QString numConf{}; //!< Number of the room.
    int index = 0; //!< Of the participant.

    template <typename Field> static void describe(Field &&field)
    {
        field("numConf", &ConferenceUnmute::numConf);
        field("index", &ConferenceUnmute::index);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const ConferenceUnmute &) const = default;
};

} // namespace vigie::xuc::command
