// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Answers a ringing call.
struct Answer
{
    QString uniqueId{}; //!< Of the call; empty: the server chooses (older servers always do).

    QByteArray encode() const
    {
        CommandWriter out("answer");
        out.addUnlessEmpty("uniqueId", uniqueId);
        return std::move(out).take();
    }

    bool operator==(const Answer &) const = default;
};

} // namespace vigie::xuc::command
