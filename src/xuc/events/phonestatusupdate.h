// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/phonestatus.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! The user's own phone changed.
struct PhoneStatusUpdate
{
    static constexpr QLatin1StringView type{"PhoneStatusUpdate"};
    static Result<PhoneStatusUpdate> decode(ObjectReader message);

    PhoneStatus status = PhoneStatus::Unknown; //!< Unknown also when null: ignore.
    QString rawStatus{}; //!< Only of a status that is none of ours.

    bool operator==(const PhoneStatusUpdate &) const = default;
};

} // namespace vigie::xuc
