// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Sets or clears the forward on busy; both fields always go out.
struct BusyFwd
{
    static constexpr QLatin1StringView name{"busyFwd"};

    bool state = false;
    QString destination{};

    template <typename Field> static void describe(Field &&field)
    {
        field("state", &BusyFwd::state);
        field("destination", &BusyFwd::destination, Presence::Defaulted);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const BusyFwd &) const = default;
};

} // namespace vigie::xuc::command
