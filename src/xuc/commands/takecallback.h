// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Takes a request for the logged-in agent.
struct TakeCallback
{
    QString uuid{}; //!< The request's.

    QByteArray encode() const
    {
        CommandWriter out("takeCallback");
        out.add("uuid", uuid);
        return std::move(out).take();
    }

    bool operator==(const TakeCallback &) const = default;
};

} // namespace vigie::xuc::command
