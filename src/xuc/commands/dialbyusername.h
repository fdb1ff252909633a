// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Calls another user's line.
struct DialByUsername
{
    QString username{};

    QByteArray encode() const
    {
        CommandWriter out("dialByUsername");
        out.add("username", username);
        return std::move(out).take();
    }

    bool operator==(const DialByUsername &) const = default;
};

} // namespace vigie::xuc::command
