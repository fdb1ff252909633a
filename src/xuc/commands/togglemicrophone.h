// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Mutes or unmutes the user's WebRTC line.
struct ToggleMicrophone
{
    static constexpr QLatin1StringView name{"toggleMicrophone"};

    QString uniqueId{};

    template <typename Field> static void describe(Field &&field)
    {
        field("uniqueId", &ToggleMicrophone::uniqueId, Presence::Optional);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const ToggleMicrophone &) const = default;
};

} // namespace vigie::xuc::command
