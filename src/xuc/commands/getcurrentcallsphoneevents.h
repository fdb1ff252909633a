// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the calls of the user's line.
struct GetCurrentCallsPhoneEvents
{
    QByteArray encode() const { return CommandWriter("getCurrentCallsPhoneEvents").take(); }

    bool operator==(const GetCurrentCallsPhoneEvents &) const = default;
};

} // namespace vigie::xuc::command
