// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace vigie::xuc::command {

//! Attaches data to the current call.
struct SetData
{
    QMap<QString, QString> variables{}; //!< Only keys that begin with USR_ are seen later.

    QByteArray encode() const
    {
        CommandWriter out("setData");
        out.add("variables", variables);
        return std::move(out).take();
    }

    bool operator==(const SetData &) const = default;
};

} // namespace vigie::xuc::command
