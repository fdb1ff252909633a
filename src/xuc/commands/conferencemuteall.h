// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Mutes all others of a room.
struct ConferenceMuteAll
{
    QString numConf{}; //!< Number of the room.

    QByteArray encode() const
    {
        CommandWriter out("conferenceMuteAll");
        out.add("numConf", numConf);
        return std::move(out).take();
    }

    bool operator==(const ConferenceMuteAll &) const = default;
};

} // namespace vigie::xuc::command
