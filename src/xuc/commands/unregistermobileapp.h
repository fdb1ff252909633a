// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Takes the user's mobile application off; UserPreference tells.
struct UnregisterMobileApp
{
    static constexpr QLatin1StringView name{"unregisterMobileApp"};

    template <typename Field> static void describe(Field &&) { }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const UnregisterMobileApp &) const = default;
};

} // namespace vigie::xuc::command
