// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/order.h"

#include <QCoreApplication>
#include <QString>

namespace vigie::ui {

struct Options;

//! What a start has to say to a Vigie that runs already.
class Handover
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::Handover)
public:
    //! The demonstration is a program of its own beside the person's.
    static QString socketOf(const Options &options);
    //! Gives the order to the program that runs, or to the demonstration that does, and prints its
    //! sentence. The exit code: 3 when none runs.
    static int giveOrder(const Order &order);
    //! The program runs already: shows it, with the link if there is one. \a token: startToken().
    //! The exit code.
    static int bringToFront(const Options &options, const QString &token);

private:
    static int print(const OrderReply &reply);
};

} // namespace vigie::ui
