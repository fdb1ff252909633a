// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Calls the number of a request and opens its ticket.
struct StartCallback
{
    QString uuid{}; //!< The request's.
    QString number{};

    QByteArray encode() const
    {
        CommandWriter out("startCallback");
        out.add("uuid", uuid);
        out.add("number", number);
        return std::move(out).take();
    }

    bool operator==(const StartCallback &) const = default;
};

} // namespace vigie::xuc::command
