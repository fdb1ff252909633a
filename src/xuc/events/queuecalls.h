// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! A caller who waits.
struct QueueCall
{
    static QueueCall read(ObjectReader &in);

    int position = 0; //!< From 1.
    QString name{};
    QString number{};
    QDateTime queueTime{}; //!< Local; invalid when the text is no date.
    QByteArray raw{}; //!< The element as received: retrieveQueueCall sends it back verbatim.

    bool operator==(const QueueCall &) const = default;
};

//! All callers who wait in a queue; replaces the former list.
struct QueueCalls
{
    static constexpr QLatin1StringView type{"QueueCalls"};
    static Result<QueueCalls> decode(ObjectReader message);

    QueueId queueId{};
    QList<QueueCall> calls{};

    bool operator==(const QueueCalls &) const = default;
};

} // namespace vigie::xuc
