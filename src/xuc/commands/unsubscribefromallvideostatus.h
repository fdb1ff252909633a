// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Stops watching video calls.
struct UnsubscribeFromAllVideoStatus
{
    static constexpr QLatin1StringView name{"unsubscribeFromAllVideoStatus"};

    template <typename Field> static void describe(Field &&) { }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const UnsubscribeFromAllVideoStatus &) const = default;
};

} // namespace vigie::xuc::command
