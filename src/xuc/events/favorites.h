// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/directoryresult.h"

namespace vigie::xuc {

class ObjectReader;

//! The user's favourite contacts.
struct Favorites
{
    static constexpr QLatin1StringView type{"Favorites"};
    static Result<Favorites> decode(ObjectReader message);

    DirectoryTable table{};

    bool operator==(const Favorites &) const = default;
};

} // namespace vigie::xuc
