// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

enum class FavoriteAction { Added, Removed, Failed };

//! A contact was, or could not be, added or removed.
struct FavoriteUpdated
{
    static constexpr QLatin1StringView type{"FavoriteUpdated"};
    static Result<FavoriteUpdated> decode(ObjectReader message);

    FavoriteAction action = FavoriteAction::Failed; //!< Failed: any other word.
    QString rawAction{}; //!< As received.
    QString contactId{};
    QString source{};

    bool operator==(const FavoriteUpdated &) const = default;
};

} // namespace vigie::xuc
