// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Asks for a configuration; "line" is the only one known.
struct GetConfig
{
    QString objectType = QStringLiteral("line");

    QByteArray encode() const
    {
        CommandWriter out("getConfig");
        out.add("objectType", objectType);
        return std::move(out).take();
    }

    bool operator==(const GetConfig &) const = default;
};

} // namespace vigie::xuc::command
