// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Takes a waiting call out of its queue. Fails silently while the phone rings or talks.
struct RetrieveQueueCall
{
    QByteArray queueCall{}; //!< QueueCall::raw: goes back verbatim.

    QByteArray encode() const
    {
        CommandWriter out("retrieveQueueCall");
        out.addJson("queueCall", queueCall);
        return std::move(out).take();
    }

    bool operator==(const RetrieveQueueCall &) const = default;
};

} // namespace vigie::xuc::command
