// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace vigie::xuc::command {

//! Saves the outcome of a callback.
//!
//! The date and the period go out together or not at all.
struct UpdateCallbackTicket
{
    static constexpr QLatin1StringView name{"updateCallbackTicket"};

    QString uuid{}; //!< The ticket's, from CallbackStarted.
    QString status{}; //!< NoAnswer, Answered, Fax, Email, Callback.
    QString comment{};
    QDate dueDate{};
    QString periodUuid{};

    template <typename Field> static void describe(Field &&field)
    {
        field("uuid", &UpdateCallbackTicket::uuid);
        field("status", &UpdateCallbackTicket::status);
        field("comment", &UpdateCallbackTicket::comment);
        field("dueDate", &UpdateCallbackTicket::dueDate, Presence::Optional);
        field("periodUuid", &UpdateCallbackTicket::periodUuid, Presence::Optional);
    }
    //! What keeps it from being sent as it stands; empty: nothing.
    QString fault() const
    {
        return dueDate.isValid() == !periodUuid.isEmpty()
            ? QString()
            : QStringLiteral("dueDate and periodUuid go together or not at all");
    }
    QByteArray encode() const
    {
        UpdateCallbackTicket whole = *this;
        if (!fault().isEmpty()) {
            whole.dueDate = {};
            whole.periodUuid.clear();
        }
        return encoded(whole);
    }

    bool operator==(const UpdateCallbackTicket &) const = default;
};

} // namespace vigie::xuc::command
