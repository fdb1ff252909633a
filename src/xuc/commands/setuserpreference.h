// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Sets a preference; the value is text whatever its kind ("true" with "Boolean").
struct SetUserPreference
{
    QString key{};
    QString value{};
    QString valueType{}; //!< "String", "Boolean".

    QByteArray encode() const
    {
        CommandWriter out("setUserPreference");
        out.add("key", key);
        out.add("value", value);
        out.add("value_type", valueType);
        return std::move(out).take();
    }

    bool operator==(const SetUserPreference &) const = default;
};

} // namespace vigie::xuc::command
