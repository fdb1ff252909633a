// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace vigie::xuc::command {

//! Attaches data to the current call.
struct SetData
{
    static constexpr QLatin1StringView name{"setData"};

    QMap<QString, QString> variables{}; //!< Only keys that begin with USR_ are seen later.

    template <typename Field> static void describe(Field &&field)
    {
        field("variables", &SetData::variables);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const SetData &) const = default;
};

} // namespace vigie::xuc::command
