// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Takes a waiting call out of its queue. Fails silently while the phone rings or talks.
struct RetrieveQueueCall
{
    static constexpr QLatin1StringView name{"retrieveQueueCall"};

    QByteArray queueCall{}; //!< QueueCall::raw: goes back verbatim.

    template <typename Field> static void describe(Field &&field)
    {
        field("queueCall", &RetrieveQueueCall::queueCall);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const RetrieveQueueCall &) const = default;
};

} // namespace vigie::xuc::command
