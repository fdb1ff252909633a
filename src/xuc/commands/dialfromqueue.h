// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace vigie::xuc::command {

//! Calls as a queue: its number and name are shown to the callee.
struct DialFromQueue
{
    QString destination{};
    QueueId queueId{};
    QString callerIdName{};
    QString callerIdNumber{};
    QMap<QString, QString>
        variables{}; //!< Come back in userData, their keys with USR_ before; empty: left out.

    QByteArray encode() const
    {
        CommandWriter out("dialFromQueue");
        out.add("destination", destination);
        out.add("queueId", queueId);
        out.add("callerIdName", callerIdName);
        out.add("callerIdNumber", callerIdNumber);
        out.add("variables", variables);
        return std::move(out).take();
    }

    bool operator==(const DialFromQueue &) const = default;
};

} // namespace vigie::xuc::command
