// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Sends the current call away at once.
struct DirectTransfer
{
    QString destination{};

    QByteArray encode() const
    {
        CommandWriter out("directTransfer");
        out.add("destination", destination);
        return std::move(out).take();
    }

    bool operator==(const DirectTransfer &) const = default;
};

} // namespace vigie::xuc::command
