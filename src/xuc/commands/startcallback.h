// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Calls the number of a request and opens its ticket.
struct StartCallback
{
    static constexpr QLatin1StringView name{"startCallback"};

    QString uuid{}; //!< The request's.
    QString number{};

    template <typename Field> static void describe(Field &&field)
    {
        field("uuid", &StartCallback::uuid);
        field("number", &StartCallback::number);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const StartCallback &) const = default;
};

} // namespace vigie::xuc::command
