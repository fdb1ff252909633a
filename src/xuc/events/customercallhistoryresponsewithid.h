// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/callhistory.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace vigie::xuc {

class ObjectReader;

//! A past call of a customer to one of the queues.
struct CustomerCall
{
    static CustomerCall read(ObjectReader &in);

    QDateTime start{}; //!< Server local time unless the text had a zone.
    std::optional<std::chrono::seconds> duration{};
    std::optional<std::chrono::seconds> waitTime{};
    QString agentName{};
    QString agentNum{};
    QString queueName{};
    QString queueNum{};
    CallStatus status = CallStatus::Unknown;
    QString rawStatus{};

    bool operator==(const CustomerCall &) const = default;
};

//! The past calls of a customer.
struct CustomerCallHistoryResponseWithId
{
    static constexpr QLatin1StringView type{"CustomerCallHistoryResponseWithId"};
    static Result<CustomerCallHistoryResponseWithId> decode(ObjectReader message);

    int id = 0; //!< That of findCustomerCallHistory.
    std::optional<int> total{};
    QList<CustomerCall> list{};

    bool operator==(const CustomerCallHistoryResponseWithId &) const = default;
};

} // namespace vigie::xuc
