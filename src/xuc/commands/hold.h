// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Holds a call, or resumes one that is held: a toggle.
struct Hold
{
    QString uniqueId{}; //!< Of the call; empty: the server chooses (older servers always do).

    QByteArray encode() const
    {
        CommandWriter out("hold");
        out.addUnlessEmpty("uniqueId", uniqueId);
        return std::move(out).take();
    }

    bool operator==(const Hold &) const = default;
};

} // namespace vigie::xuc::command
