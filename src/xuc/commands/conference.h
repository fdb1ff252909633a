// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Joins the two calls by the phone set itself (Snom).
struct Conference
{
    QByteArray encode() const { return CommandWriter("conference").take(); }

    bool operator==(const Conference &) const = default;
};

} // namespace vigie::xuc::command
