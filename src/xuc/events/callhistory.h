// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/phonestatus.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace vigie::xuc {

class ObjectReader;
class ValueReader;

//! How a call ended, in histories of users and agents (the first four) and of queues.
enum class CallStatus : quint8 {
    Unknown,
    Emitted,
    Missed,
    Ongoing,
    Answered,
    Full,
    Closed,
    JoinEmpty,
    LeaveEmpty,
    DivertCaRatio,
    DivertWaitTime,
    Abandoned,
    Timeout,
};

//! A past call, or one under way.
struct CallHistoryItem
{
    static CallHistoryItem read(ObjectReader &in);

    QDateTime start{}; //!< Server local time unless the text had a zone.
    std::optional<std::chrono::seconds> duration{}; //!< None: missed, or under way.
    QString srcNum{};
    QString dstNum{};
    CallStatus status = CallStatus::Unknown;
    QString rawStatus{}; //!< As received.
    QString srcFirstName{};
    QString srcLastName{};
    QString dstFirstName{};
    QString dstLastName{};
    QString srcUsername{};
    QString dstUsername{};
    PhoneStatus srcPhoneStatus = PhoneStatus::Unknown;
    PhoneStatus dstPhoneStatus = PhoneStatus::Unknown;
    QString rawSrcPhoneStatus{}; //!< Only of a status that is none of ours.
    QString rawDstPhoneStatus{}; //!< Only of a status that is none of ours.
    QString srcVideoStatus{}; //!< "Available", "Busy" or what a server may say.
    QString dstVideoStatus{};

    bool isOutgoing() const { return status == CallStatus::Emitted; }

    bool operator==(const CallHistoryItem &) const = default;
};

//! Reads how a call ended; \a raw is as received.
CallStatus readCallStatus(ValueReader &in, QString &raw);

//! Past calls, newest first.
//!
//! It does not say which request it answers.
struct CallHistory
{
    static constexpr QLatin1StringView type{"CallHistory"};
    static Result<CallHistory> decode(ObjectReader message);

    QList<CallHistoryItem> items{};

    bool operator==(const CallHistory &) const = default;
};

} // namespace vigie::xuc
