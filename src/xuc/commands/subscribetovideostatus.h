// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QStringList>

namespace vigie::xuc::command {

//! Watches whether these users are in a video call.
struct SubscribeToVideoStatus
{
    static constexpr QLatin1StringView name{"subscribeToVideoStatus"};

    QStringList usernames{};

    template <typename Field> static void describe(Field &&field)
    {
        field("usernames", &SubscribeToVideoStatus::usernames);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const SubscribeToVideoStatus &) const = default;
};

} // namespace vigie::xuc::command
