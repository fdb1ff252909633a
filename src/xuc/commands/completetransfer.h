// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Connects the two parties of an attended transfer.
struct CompleteTransfer
{
    QByteArray encode() const { return CommandWriter("completeTransfer").take(); }

    bool operator==(const CompleteTransfer &) const = default;
};

} // namespace vigie::xuc::command
