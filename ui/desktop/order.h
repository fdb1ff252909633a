// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace vigie::ui {

//! What a second start of the program asks of the one that runs.
struct Order
{
    enum class Kind {
        Show,
        Answer,
        HangUp,
        Hold,
        Pause,
        Ready,
        Dial, //!< At once: the person typed the number in a command.
        Link //!< Asks first: a page or a mail holds the number.
    };
    Kind kind = Kind::Show;
    QString value{}; //!< Pause: a reason, or empty. Dial: a number. Link: the address.
    QString token{}; //!< startToken() of the start that asks: its leave to come to the front.

    bool operator==(const Order &) const = default;
};

//! What became of it.
struct OrderReply
{
    int exitCode = 0; //!< 0: done. 1: not possible, or not confirmed.
    QString sentence{};

    bool operator==(const OrderReply &) const = default;
};

//! One line of JSON each, with its line feed. What is read comes from any program of this user.
QByteArray encode(const Order &order);
QByteArray encode(const OrderReply &reply);
Result<Order> decodeOrder(const QByteArray &line);
Result<OrderReply> decodeOrderReply(const QByteArray &line);

//! The number of a tel:, callto: or sip: link, as it is dialled; empty: it holds none.
QString linkNumber(const QString &link);
bool isLink(const QString &text); //!< It begins as one of them.

} // namespace vigie::ui
