// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Deafens one participant of a room.
struct ConferenceDeafen
{
    static constexpr QLatin1StringView name{"conferenceDeafen"};

    QString numConf{}; //!< Number of the room.
    int index = 0; //!< Of the participant.

    template <typename Field> static void describe(Field &&field)
    {
        field("numConf", &ConferenceDeafen::numConf);
        field("index", &ConferenceDeafen::index);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const ConferenceDeafen &) const = default;
};

} // namespace vigie::xuc::command
