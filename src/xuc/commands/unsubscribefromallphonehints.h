// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Stops watching phones.
struct UnsubscribeFromAllPhoneHints
{
    QByteArray encode() const { return CommandWriter("unsubscribeFromAllPhoneHints").take(); }

    bool operator==(const UnsubscribeFromAllPhoneHints &) const = default;
};

} // namespace vigie::xuc::command
