// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/intent.h"
#include "ui/desktop/order.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

//! Carries orders out on the desk of who is signed in, and says in a sentence what came of each.
//!
//! Nothing is said to be done before the server confirmed it.
class OrderHand : public QObject
{
    Q_OBJECT
public:
    using Reply = std::function<void(const OrderReply &)>;

    explicit OrderHand(QObject *parent = nullptr);

    void setDesk(center::Desk *desk); //!< Null: nobody is signed in.
    //! Orders about calls and the state; Show and Link are the window's.
    void carryOut(const Order &order, const Reply &reply);

private:
    void phone(telephony::Verb verb, const QString &number, const Reply &reply);
    void hold(const Reply &reply);
    void pause(const QString &reason, const Reply &reply);
    void ready(const Reply &reply);
    bool refusesState(const Reply &reply) const; //!< No agent, or not logged in.
    void follow(center::IntentId id, const Reply &reply);
    void tell(const center::Intent &intent);
    static OrderReply replyTo(const center::Intent &intent);
    static QString doneWords(const center::Intent &intent);

    center::Desk *m_desk = nullptr;
    QHash<center::IntentId, Reply> m_open;
};

} // namespace vigie::ui
