// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/callbacks/callbackroute.h"

#include "site/settings.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::CallbackFileRoute;

namespace {

    constexpr int configPort = 9100;

    QString keyOf(const QString &profile, QLatin1StringView name)
    {
        return u"callbackFiles/%1/%2"_s.arg(profile, name);
    }

} // namespace

CallbackFileRoute usualDirectRoute(const QUrl &server)
{
    QUrl base;
    base.setScheme(u"http"_s);
    base.setHost(server.host());
    base.setPort(configPort);
    base.setPath(u"/configmgt/api/1.0"_s);
    return CallbackFileRoute::direct(base);
}

CallbackFileRoute readRoute(const site::Settings &settings, const QString &profile)
{
    const auto value = [&](QLatin1StringView name, const QString &usual) {
        const QString kept = settings.value(keyOf(profile, name)).toString();
        return kept.isEmpty() ? usual : kept;
    };
    CallbackFileRoute route = settings.value(keyOf(profile, "direct"_L1)).toBool()
        ? CallbackFileRoute::direct(QUrl(value("base"_L1, {})))
        : CallbackFileRoute::relay();
    route.header = value("header"_L1, QString::fromLatin1(route.header)).toLatin1();
    route.importPath = value("importPath"_L1, route.importPath);
    route.ticketsPath = value("ticketsPath"_L1, route.ticketsPath);
    return route;
}

void writeRoute(site::Settings &settings, const QString &profile, const CallbackFileRoute &route)
{
    const CallbackFileRoute usual
        = route.isDirect ? CallbackFileRoute::direct(route.base) : CallbackFileRoute::relay();
    // What is usual follows the program.
    const auto keep = [&](QLatin1StringView name, const QString &value, const QString &isUsual) {
        settings.setValue(keyOf(profile, name), value == isUsual ? QString() : value);
    };
    settings.setValue(keyOf(profile, "direct"_L1), route.isDirect);
    settings.setValue(keyOf(profile, "base"_L1),
                      route.isDirect ? route.base.toString() : QString());
    keep("header"_L1, QString::fromLatin1(route.header), QString::fromLatin1(usual.header));
    keep("importPath"_L1, route.importPath, usual.importPath);
    keep("ticketsPath"_L1, route.ticketsPath, usual.ticketsPath);
}

} // namespace vigie::ui
