// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Asks for a user's shown name.
struct DisplayNameLookup
{
    QString username{};

    QByteArray encode() const
    {
        CommandWriter out("displayNameLookup");
        out.add("username", username);
        return std::move(out).take();
    }

    bool operator==(const DisplayNameLookup &) const = default;
};

} // namespace vigie::xuc::command
