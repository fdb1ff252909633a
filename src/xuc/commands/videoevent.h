// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Tells that the user's video started or ended; VideoStatusEvent goes to those who subscribed.
struct VideoEvent
{
    static constexpr QLatin1StringView name{"videoEvent"};

    QString status{}; //!< "videoStart", …; no source lists the values.

    template <typename Field> static void describe(Field &&field)
    {
        field("status", &VideoEvent::status);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const VideoEvent &) const = default;
};

} // namespace vigie::xuc::command
