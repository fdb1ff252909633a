// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! A request is closed: it leaves the lists.
struct CallbackClotured
{
    static constexpr QLatin1StringView type{"CallbackClotured"};
    static Result<CallbackClotured> decode(ObjectReader message);

    QString uuid{};

    bool operator==(const CallbackClotured &) const = default;
};

} // namespace vigie::xuc
