// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigie::xuc::command {

//! The heartbeat: the one frame whose "claz" is not "web".
struct Ping
{
    QByteArray encode() const { return QByteArrayLiteral("{\"claz\":\"ping\"}"); }

    bool operator==(const Ping &) const = default;
};

} // namespace vigie::xuc::command
