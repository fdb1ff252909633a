// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace vigie::xuc::command {

//! Calls as a queue: its number and name are shown to the callee.
struct DialFromQueue
{
    static constexpr QLatin1StringView name{"dialFromQueue"};

    QString destination{};
    QueueId queueId{};
    QString callerIdName{};
    QString callerIdNumber{};
    QMap<QString, QString>
        variables{}; //!< Come back in userData, their keys with USR_ before; empty: left out.

    template <typename Field> static void describe(Field &&field)
    {
        field("destination", &DialFromQueue::destination);
        field("queueId", &DialFromQueue::queueId);
        field("callerIdName", &DialFromQueue::callerIdName);
        field("callerIdNumber", &DialFromQueue::callerIdNumber);
        field("variables", &DialFromQueue::variables, Presence::Defaulted);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const DialFromQueue &) const = default;
};

} // namespace vigie::xuc::command
