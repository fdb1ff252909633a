// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Holds the current call and calls the target, to speak first.
struct AttendedTransfer
{
    static constexpr QLatin1StringView name{"attendedTransfer"};

    QString destination{};
    QString device{}; //!< Newer servers; empty: left out.

    template <typename Field> static void describe(Field &&field)
    {
        field("destination", &AttendedTransfer::destination);
        field("device", &AttendedTransfer::device, Presence::Optional);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const AttendedTransfer &) const = default;
};

} // namespace vigie::xuc::command
