// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Asks for the past calls of queues.
struct GetQueueCallHistory
{
    QString queue{}; //!< Part of the technical name; not an id.
    int size = 20;

    QByteArray encode() const
    {
        CommandWriter out("getQueueCallHistory");
        out.add("queue", queue);
        out.add("size", size);
        return std::move(out).take();
    }

    bool operator==(const GetQueueCallHistory &) const = default;
};

} // namespace vigie::xuc::command
