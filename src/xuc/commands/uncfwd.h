// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Sets or clears the forward of all calls; both fields always go out.
struct UncFwd
{
    static constexpr QLatin1StringView name{"uncFwd"};

    bool state = false;
    QString destination{};

    template <typename Field> static void describe(Field &&field)
    {
        field("state", &UncFwd::state);
        field("destination", &UncFwd::destination, Presence::Defaulted);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const UncFwd &) const = default;
};

} // namespace vigie::xuc::command
