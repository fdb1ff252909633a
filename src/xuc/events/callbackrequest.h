// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/events/callbackperiod.h"

#include <QDate>
#include <QString>

#include <optional>

namespace vigie::xuc {

class ObjectReader;

//! A request to be called back. A null text was not told (or is null: the wire does not say).
struct CallbackRequest
{
    static CallbackRequest read(ObjectReader &in);

    QString uuid{};
    QString listUuid{};
    QString phoneNumber{};
    QString mobilePhoneNumber{};
    QString firstName{};
    QString lastName{};
    QString company{};
    QString description{};
    QString voiceMessageRef{};
    std::optional<AgentId> agentId{}; //!< Who took it; none: free.
    std::optional<QueueId> queueId{}; //!< In search results.
    QDate dueDate{};
    std::optional<CallbackPeriod> preferredPeriod{};
    std::optional<bool> clotured{}; //!< In search results.

    bool operator==(const CallbackRequest &) const = default;
};

} // namespace vigie::xuc
