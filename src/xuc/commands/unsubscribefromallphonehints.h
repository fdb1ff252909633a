// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Stops watching phones.
struct UnsubscribeFromAllPhoneHints
{
    static constexpr QLatin1StringView name{"unsubscribeFromAllPhoneHints"};

    template <typename Field> static void describe(Field &&) { }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const UnsubscribeFromAllPhoneHints &) const = default;
};

} // namespace vigie::xuc::command
