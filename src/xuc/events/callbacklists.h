// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "xuc/events/callbackrequest.h"

#include <QList>
#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! The requests of one queue's list.
struct CallbackList
{
    static CallbackList read(ObjectReader &in);

    QString uuid{};
    QString name{};
    std::optional<QueueId> queueId{};
    QList<CallbackRequest> callbacks{};

    bool operator==(const CallbackList &) const = default;
};

//! All lists; which to show is the client's choice (queueId among its own queues).
struct CallbackLists
{
    static constexpr QLatin1StringView type{"CallbackLists"};
    static Result<CallbackLists> decode(ObjectReader message);

    QList<CallbackList> lists{};

    bool operator==(const CallbackLists &) const = default;
};

} // namespace vigie::xuc
