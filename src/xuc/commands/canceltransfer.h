// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Drops the consultation; the first call comes back.
struct CancelTransfer
{
    QByteArray encode() const { return CommandWriter("cancelTransfer").take(); }

    bool operator==(const CancelTransfer &) const = default;
};

} // namespace vigie::xuc::command
