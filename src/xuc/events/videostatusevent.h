// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! A watched user's video presence changed.
struct VideoStatusEvent
{
    static constexpr QLatin1StringView type{"VideoStatusEvent"};
    static Result<VideoStatusEvent> decode(ObjectReader message);

    QString fromUser{}; //!< The login.
    QString status{}; //!< "Available", "Busy" or what a server may say.

    bool operator==(const VideoStatusEvent &) const = default;
};

} // namespace vigie::xuc
