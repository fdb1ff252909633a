// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Mutes the user in a room.
struct ConferenceMuteMe
{
    QString numConf{}; //!< Number of the room.

    QByteArray encode() const
    {
        CommandWriter out("conferenceMuteMe");
        out.add("numConf", numConf);
        return std::move(out).take();
    }

    bool operator==(const ConferenceMuteMe &) const = default;
};

} // namespace vigie::xuc::command
