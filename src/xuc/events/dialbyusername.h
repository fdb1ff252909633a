// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! A dial by login failed. Its shape is documented nowhere: whatever comes is a notice of failure.
struct DialByUsername
{
    static constexpr QLatin1StringView type{"DialByUsername"};
    static Result<DialByUsername> decode(ObjectReader message);

    QString error{}; //!< Empty: the server told no reason.
    QString username{};

    bool operator==(const DialByUsername &) const = default;
};

} // namespace vigie::xuc
