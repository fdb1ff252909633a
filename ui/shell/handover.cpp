// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handover.h"

#include "site/settings.h"
#include "ui/desktop/instance.h"
#include "ui/shell/options.h"

#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int notRunning = 3;

    QString socketOf(bool isDemo)
    {
        return Instance::socketOf(site::Settings::defaultFile())
            + (isDemo ? u"-demo"_s : QString());
    }

} // namespace

QString Handover::socketOf(const Options &options)
{
    return ui::socketOf(options.demo.has_value());
}

int Handover::giveOrder(const Order &order)
{
    for (const bool isDemo : {false, true}) {
        if (const auto reply = Instance::ask(ui::socketOf(isDemo), order))
            return print(*reply);
    }
    return print({.exitCode = notRunning,
                  .sentence = tr("Vigie does not run. Start it and sign in first.")});
}

int Handover::bringToFront(const Options &options, const QString &token)
{
    Order order = options.order.value_or(Order{.kind = Order::Kind::Show});
    order.token = token;
    const auto reply = Instance::ask(socketOf(options), order);
    if (reply)
        return print(*reply);
    return print({.exitCode = 1,
                  .sentence = tr("Vigie runs already and does not answer. Wait a moment, or end "
                                 "it, then start it again.")});
}

int Handover::print(const OrderReply &reply)
{
    if (!reply.sentence.isEmpty())
        QTextStream(reply.exitCode == 0 ? stdout : stderr) << reply.sentence << u'\n';
    return reply.exitCode;
}

} // namespace vigie::ui
