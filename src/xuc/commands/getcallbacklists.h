// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the callback lists, and for their changes from then on.
struct GetCallbackLists
{
    QByteArray encode() const { return CommandWriter("getCallbackLists").take(); }

    bool operator==(const GetCallbackLists &) const = default;
};

} // namespace vigie::xuc::command
