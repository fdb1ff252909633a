// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Undeafens one participant of a room.
struct ConferenceUndeafen
{
    static constexpr QLatin1StringView name{"conferenceUndeafen"};

    QString numConf{}; //!< Number of the room.
    int index = 0; //!< Of the participant.

    template <typename Field> static void describe(Field &&field)
    {
        field("numConf", &ConferenceUndeafen::numConf);
        field("index", &ConferenceUndeafen::index);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const ConferenceUndeafen &) const = default;
};

} // namespace vigie::xuc::command
