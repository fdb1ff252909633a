// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Switches do-not-disturb.
struct Dnd
{
    bool state = false;

    QByteArray encode() const
    {
        CommandWriter out("dnd");
        out.add("state", state);
        return std::move(out).take();
    }

    bool operator==(const Dnd &) const = default;
};

} // namespace vigie::xuc::command
