// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vigie::xuc::command {

//! Watches the phones of these numbers; adds to those watched already.
struct SubscribeToPhoneHints
{
    QStringList phoneNumbers{};

    QByteArray encode() const
    {
        CommandWriter out("subscribeToPhoneHints");
        out.add("phoneNumbers", phoneNumbers);
        return std::move(out).take();
    }

    bool operator==(const SubscribeToPhoneHints &) const = default;
};

} // namespace vigie::xuc::command
