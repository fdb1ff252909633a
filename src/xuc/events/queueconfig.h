// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! A queue: an element of QueueList, or a change. A null text was not told: keep the known one.
struct QueueConfig
{
    static constexpr QLatin1StringView type{"QueueConfig"};
    static Result<QueueConfig> decode(ObjectReader message);
    static QueueConfig read(ObjectReader &in); //!< Also an element of lists.

    QueueId id{};
    QString name{}; //!< Technical; "__…" are not for people.
    QString displayName{};
    QString number{};
    QString context{};

    bool operator==(const QueueConfig &) const = default;
};

} // namespace vigie::xuc
