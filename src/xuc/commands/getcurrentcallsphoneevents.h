// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the calls of the user's line.
struct GetCurrentCallsPhoneEvents
{
    static constexpr QLatin1StringView name{"getCurrentCallsPhoneEvents"};

    template <typename Field> static void describe(Field &&) { }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const GetCurrentCallsPhoneEvents &) const = default;
};

} // namespace vigie::xuc::command
