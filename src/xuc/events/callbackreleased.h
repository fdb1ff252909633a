// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! A request is free again.
struct CallbackReleased
{
    static constexpr QLatin1StringView type{"CallbackReleased"};
    static Result<CallbackReleased> decode(ObjectReader message);

    QString uuid{};

    bool operator==(const CallbackReleased &) const = default;
};

} // namespace vigie::xuc
