// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Joins the two calls by the phone set itself (Snom).
struct Conference
{
    static constexpr QLatin1StringView name{"conference"};

    template <typename Field> static void describe(Field &&) { }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const Conference &) const = default;
};

} // namespace vigie::xuc::command
