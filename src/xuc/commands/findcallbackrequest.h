// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Searches callback requests, closed ones included.
struct FindCallbackRequest
{
    static constexpr QLatin1StringView name{"findCallbackRequest"};

    int id = 0; //!< Comes back in FindCallbackResponseWithId.
    QByteArray filters = QByteArrayLiteral("[]"); //!< A JSON array of {field, operator, value}.
    int offset = 0;
    int limit = 50;

    template <typename Field> static void describe(Field &&field)
    {
        field("id", &FindCallbackRequest::id);
        field("request.filters", &FindCallbackRequest::filters, Presence::Defaulted);
        field("request.offset", &FindCallbackRequest::offset, Presence::Defaulted);
        field("request.limit", &FindCallbackRequest::limit, Presence::Defaulted);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const FindCallbackRequest &) const = default;
};

} // namespace vigie::xuc::command
