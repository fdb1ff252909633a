// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Switches do-not-disturb.
struct Dnd
{
    static constexpr QLatin1StringView name{"dnd"};

    bool state = false;

    template <typename Field> static void describe(Field &&field) { field("state", &Dnd::state); }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const Dnd &) const = default;
};

} // namespace vigie::xuc::command
