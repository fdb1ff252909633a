// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Sets or clears the forward on no answer; both fields always go out.
struct NaFwd
{
    static constexpr QLatin1StringView name{"naFwd"};

    bool state = false;
    QString destination{};

    template <typename Field> static void describe(Field &&field)
    {
        field("state", &NaFwd::state);
        field("destination", &NaFwd::destination, Presence::Defaulted);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const NaFwd &) const = default;
};

} // namespace vigie::xuc::command
