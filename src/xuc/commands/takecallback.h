// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Takes a request for the logged-in agent.
struct TakeCallback
{
    static constexpr QLatin1StringView name{"takeCallback"};

    QString uuid{}; //!< The request's.

    template <typename Field> static void describe(Field &&field)
    {
        field("uuid", &TakeCallback::uuid);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const TakeCallback &) const = default;
};

} // namespace vigie::xuc::command
