// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/events/callhistory.h"

#include <QString>

#include <chrono>
#include <optional>

namespace vigie::center {

//! A past call, and what other histories add to it.
struct HistoryRecord
{
    enum class Kind : quint8 { Queue, Incoming, Outgoing, Missed, Ongoing, Lost };

    xuc::CallHistoryItem item{};
    QString queue{}; //!< Label of the queue it came through; empty: none, or not known.
    std::optional<std::chrono::seconds> waited{}; //!< In that queue.

    Kind kind() const;
    bool isMissed() const { return item.status == xuc::CallStatus::Missed; }
    //! The party that is shown: whom the person called, else who called (wire reference, 2.7).
    QString number() const { return item.isOutgoing() ? item.dstNum : item.srcNum; }
    QString name() const;
    QString login() const { return item.isOutgoing() ? item.dstUsername : item.srcUsername; }
    xuc::PhoneStatus phoneStatus() const
    {
        return item.isOutgoing() ? item.dstPhoneStatus : item.srcPhoneStatus;
    }

    bool operator==(const HistoryRecord &) const = default;
};

} // namespace vigie::center
