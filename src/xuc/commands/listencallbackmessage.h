// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Plays a caller's recorded message on the agent's phone.
struct ListenCallbackMessage
{
    static constexpr QLatin1StringView name{"listenCallbackMessage"};

    QString voiceMessageRef{};

    template <typename Field> static void describe(Field &&field)
    {
        field("voiceMessageRef", &ListenCallbackMessage::voiceMessageRef);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const ListenCallbackMessage &) const = default;
};

} // namespace vigie::xuc::command
