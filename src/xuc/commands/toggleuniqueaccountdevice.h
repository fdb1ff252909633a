// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Switches a line that has two devices to the other; LineConfig tells.
struct ToggleUniqueAccountDevice
{
    static constexpr QLatin1StringView name{"toggleUniqueAccountDevice"};

    QString deviceType{}; //!< "phone" or "webrtc"; no source lists the values.

    template <typename Field> static void describe(Field &&field)
    {
        field("deviceType", &ToggleUniqueAccountDevice::deviceType);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const ToggleUniqueAccountDevice &) const = default;
};

} // namespace vigie::xuc::command
