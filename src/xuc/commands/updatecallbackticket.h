// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace vigie::xuc::command {

//! Saves the outcome of a callback.
//!
//! The date and the period go out together or not at all.
struct UpdateCallbackTicket
{
    QString uuid{}; //!< The ticket's, from CallbackStarted.
    QString status{}; //!< NoAnswer, Answered, Fax, Email, Callback.
    QString comment{};
    QDate dueDate{};
    QString periodUuid{};

    QByteArray encode() const
    {
        CommandWriter out("updateCallbackTicket");
        out.add("uuid", uuid);
        out.add("status", status);
        out.add("comment", comment);
        if (dueDate.isValid() && !periodUuid.isEmpty()) {
            out.add("dueDate", dueDate.toString(Qt::ISODate));
            out.add("periodUuid", periodUuid);
        }
        return std::move(out).take();
    }

    bool operator==(const UpdateCallbackTicket &) const = default;
};

} // namespace vigie::xuc::command
