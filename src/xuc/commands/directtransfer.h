// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Sends the current call away at once.
struct DirectTransfer
{
    static constexpr QLatin1StringView name{"directTransfer"};

    QString destination{};

    template <typename Field> static void describe(Field &&field)
    {
        field("destination", &DirectTransfer::destination);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const DirectTransfer &) const = default;
};

} // namespace vigie::xuc::command
