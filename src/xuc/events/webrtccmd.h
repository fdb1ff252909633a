// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

enum class WebRtcCommand : quint8 { Unknown, Answer, Hold, ToggleMicrophone, SendDtmf };

//! An order for the user's web phone; of no use to a client that is none.
struct WebRTCCmd
{
    static constexpr QLatin1StringView type{"WebRTCCmd"};
    static Result<WebRTCCmd> decode(ObjectReader message);

    WebRtcCommand command = WebRtcCommand::Unknown;
    QString rawCommand{}; //!< As received.
    QString sipCallId{}; //!< Which call; empty: the current one.
    QString key{}; //!< The tone of SendDtmf.

    bool operator==(const WebRTCCmd &) const = default;
};

} // namespace vigie::xuc
