// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Sends one tone on the current call (WebRTC lines).
struct SendDtmf
{
    QChar key{};

    QByteArray encode() const
    {
        CommandWriter out("sendDtmf");
        out.add("key", QString(key));
        return std::move(out).take();
    }

    bool operator==(const SendDtmf &) const = default;
};

} // namespace vigie::xuc::command
