// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Holds the current call and calls the target, to speak first.
struct AttendedTransfer
{
    QString destination{};
    QString device{}; //!< Newer servers; empty: left out.

    QByteArray encode() const
    {
        CommandWriter out("attendedTransfer");
        out.add("destination", destination);
        out.addUnlessEmpty("device", device);
        return std::move(out).take();
    }

    bool operator==(const AttendedTransfer &) const = default;
};

} // namespace vigie::xuc::command
