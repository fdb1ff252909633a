// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Searches the calls of a customer.
struct FindCustomerCallHistory
{
    static constexpr QLatin1StringView name{"findCustomerCallHistory"};

    int id = 0; //!< Comes back in CustomerCallHistoryResponseWithId.
    QByteArray filters = QByteArrayLiteral("[]"); //!< A JSON array of {field, operator, value}.
    int size = 10;

    template <typename Field> static void describe(Field &&field)
    {
        field("id", &FindCustomerCallHistory::id);
        field("request.filters", &FindCustomerCallHistory::filters);
        field("request.size", &FindCustomerCallHistory::size, Presence::Defaulted);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const FindCustomerCallHistory &) const = default;
};

} // namespace vigie::xuc::command
