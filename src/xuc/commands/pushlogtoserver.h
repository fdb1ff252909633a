// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Leaves a line in the server's log. Nothing answers.
struct PushLogToServer
{
    static constexpr QLatin1StringView name{"pushLogToServer"};

    QString level{}; //!< "info", …; no source lists the values.
    QString log{};

    template <typename Field> static void describe(Field &&field)
    {
        field("level", &PushLogToServer::level);
        field("log", &PushLogToServer::log);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const PushLogToServer &) const = default;
};

} // namespace vigie::xuc::command
