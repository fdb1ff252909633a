// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vigie::xuc::command {

//! Watches the phones of these numbers; adds to those watched already.
struct SubscribeToPhoneHints
{
    static constexpr QLatin1StringView name{"subscribeToPhoneHints"};

    QStringList phoneNumbers{};

    template <typename Field> static void describe(Field &&field)
    {
        field("phoneNumbers", &SubscribeToPhoneHints::phoneNumbers);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const SubscribeToPhoneHints &) const = default;
};

} // namespace vigie::xuc::command
