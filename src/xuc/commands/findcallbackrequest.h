// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Searches callback requests, closed ones included.
struct FindCallbackRequest
{
    int id = 0; //!< Comes back in FindCallbackResponseWithId.
    QByteArray filters = QByteArrayLiteral("[]"); //!< A JSON array of {field, operator, value}.
    int offset = 0;
    int limit = 50;

    QByteArray encode() const
    {
        CommandWriter out("findCallbackRequest");
        out.add("id", id);
        out.addJson("request",
                    "{\"filters\":" + filters + ",\"offset\":" + QByteArray::number(offset)
                        + ",\"limit\":" + QByteArray::number(limit) + "}");
        return std::move(out).take();
    }

    bool operator==(const FindCallbackRequest &) const = default;
};

} // namespace vigie::xuc::command
