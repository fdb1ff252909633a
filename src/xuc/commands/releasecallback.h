// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Gives a request back.
struct ReleaseCallback
{
    static constexpr QLatin1StringView name{"releaseCallback"};

    QString uuid{}; //!< The request's.

    template <typename Field> static void describe(Field &&field)
    {
        field("uuid", &ReleaseCallback::uuid);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const ReleaseCallback &) const = default;
};

} // namespace vigie::xuc::command
