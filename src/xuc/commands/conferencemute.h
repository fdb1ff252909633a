// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Mutes one participant of a room.
struct ConferenceMute
{
    QString numConf{}; //!< Number of the room.
    int index = 0; //!< Of the participant.

    QByteArray encode() const
    {
        CommandWriter out("conferenceMute");
        out.add("numConf", numConf);
        out.add("index", index);
        return std::move(out).take();
    }

    bool operator==(const ConferenceMute &) const = default;
};

} // namespace vigie::xuc::command
