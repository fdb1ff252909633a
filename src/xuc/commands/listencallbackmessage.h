// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Plays a caller's recorded message on the agent's phone.
struct ListenCallbackMessage
{
    QString voiceMessageRef{};

    QByteArray encode() const
    {
        CommandWriter out("listenCallbackMessage");
        out.add("voiceMessageRef", voiceMessageRef);
        return std::move(out).take();
    }

    bool operator==(const ListenCallbackMessage &) const = default;
};

} // namespace vigie::xuc::command
