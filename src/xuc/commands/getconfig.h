// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Asks for a configuration; "line" is the only one known.
struct GetConfig
{
    static constexpr QLatin1StringView name{"getConfig"};

    QString objectType = QStringLiteral("line");

    template <typename Field> static void describe(Field &&field)
    {
        field("objectType", &GetConfig::objectType, Presence::Defaulted);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const GetConfig &) const = default;
};

} // namespace vigie::xuc::command
