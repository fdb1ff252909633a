// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the periods that a request may prefer.
struct GetCallbackPreferredPeriods
{
    QByteArray encode() const { return CommandWriter("getCallbackPreferredPeriods").take(); }

    bool operator==(const GetCallbackPreferredPeriods &) const = default;
};

} // namespace vigie::xuc::command
