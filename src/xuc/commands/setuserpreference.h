// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Sets a preference; the value is text whatever its kind ("true" with "Boolean").
struct SetUserPreference
{
    static constexpr QLatin1StringView name{"setUserPreference"};

    QString key{};
    QString value{};
    QString valueType{}; //!< "String", "Boolean".

    template <typename Field> static void describe(Field &&field)
    {
        field("key", &SetUserPreference::key);
        field("value", &SetUserPreference::value);
        field("value_type", &SetUserPreference::valueType);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const SetUserPreference &) const = default;
};

} // namespace vigie::xuc::command
