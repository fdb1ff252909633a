// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Changes the presence; one with a pause action pauses the agent too.
struct UserStatusUpdate
{
    QString status{}; //!< The presence's name, not its label.

    QByteArray encode() const
    {
        CommandWriter out("userStatusUpdate");
        out.add("status", status);
        return std::move(out).take();
    }

    bool operator==(const UserStatusUpdate &) const = default;
};

} // namespace vigie::xuc::command
