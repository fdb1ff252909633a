// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wireuse.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! The heartbeat: the one frame whose "claz" is not "web".
struct Ping
{
    static constexpr QLatin1StringView name{"ping"};

    template <typename Field> static void describe(Field &&) { }
    QByteArray encode() const
    {
        noteWireUse(WireUse::Encoder, name);
        return QByteArrayLiteral("{\"claz\":\"ping\"}");
    }

    bool operator==(const Ping &) const = default;
};

} // namespace vigie::xuc::command
