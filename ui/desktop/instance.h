// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/instancelock.h"
#include "ui/desktop/order.h"

#include <QLocalServer>
#include <QObject>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QLocalSocket;
QT_END_NAMESPACE

namespace vigie::ui {

//! The one running program of a set of settings: later starts hand it their orders.
//!
//! A lock decides who it is, so that two starts at once cannot both be; a socket that only the
//! same user can open takes the orders. What was left by a crash is taken over.
class Instance : public QObject
{
    Q_OBJECT
public:
    using Reply = std::function<void(const OrderReply &)>;

    explicit Instance(const QString &socket, QObject *parent = nullptr);
    ~Instance() override;

    //! The socket of the program with these settings, in the user's folder for running programs.
    static QString socketOf(const QString &settingsFile);
    //! False: another one runs already, or nothing can be kept there: see isAlone().
    bool claim();
    bool isAlone() const { return m_isAlone; } //!< No lock could be made: orders cannot come.

    //! Hands an order over and waits for the reply, 8 s at most; empty: nothing runs there.
    static std::optional<OrderReply> ask(const QString &socket, const Order &order);

Q_SIGNALS:
    //! Call \a reply once, now or later; it may outlive the asking program.
    void ordered(const vigie::ui::Order &order, const vigie::ui::Instance::Reply &reply);

private:
    void greet();
    void read(QLocalSocket *socket);

    const QString m_path;
    InstanceLock m_lock{};
    QLocalServer m_server;
    bool m_isAlone = false;
};

} // namespace vigie::ui
