// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace vigie::xuc::command {

//! Calls from the user's own device.
struct Dial
{
    QString destination{};
    QMap<QString, QString>
        variables{}; //!< Come back in userData, their keys with USR_ before; empty: left out.

    QByteArray encode() const
    {
        CommandWriter out("dial");
        out.add("destination", destination);
        out.addUnlessEmpty("variables", variables);
        return std::move(out).take();
    }

    bool operator==(const Dial &) const = default;
};

} // namespace vigie::xuc::command
