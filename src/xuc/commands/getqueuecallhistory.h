// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Asks for the past calls of queues.
struct GetQueueCallHistory
{
    static constexpr QLatin1StringView name{"getQueueCallHistory"};

    QString queue{}; //!< Part of the technical name; not an id.
    int size = 20;

    template <typename Field> static void describe(Field &&field)
    {
        field("queue", &GetQueueCallHistory::queue);
        field("size", &GetQueueCallHistory::size, Presence::Defaulted);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const GetQueueCallHistory &) const = default;
};

} // namespace vigie::xuc::command
