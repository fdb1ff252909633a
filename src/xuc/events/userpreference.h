// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! One preference: its value is text whatever its kind.
struct Preference
{
    static Preference read(ObjectReader &in);

    QString value{};
    QString valueType{}; //!< "String", "Boolean".

    bool operator==(const Preference &) const = default;
};

//! Preferences by key (PREFERRED_DEVICE, MOBILE_APP_INFO); an update may hold the changed one
//! alone.
struct UserPreference
{
    static constexpr QLatin1StringView type{"UserPreference"};
    static Result<UserPreference> decode(ObjectReader message);

    QMap<QString, Preference> preferences{};

    bool operator==(const UserPreference &) const = default;
};

} // namespace vigie::xuc
