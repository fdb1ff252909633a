// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Connects the two parties of an attended transfer.
struct CompleteTransfer
{
    static constexpr QLatin1StringView name{"completeTransfer"};

    template <typename Field> static void describe(Field &&) { }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const CompleteTransfer &) const = default;
};

} // namespace vigie::xuc::command
