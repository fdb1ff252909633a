// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/arguments.h"
#include "sim/servers/httpserver.h"

#include <QStringList>

#include <span>

namespace vigie::sim {

class Engine;

//! One call of the configuration server's interface.
struct ConfigCall
{
    const HttpRequest &request;
    QStringList words{}; //!< What stands where the route's path has a "*", percent-decoded.

    [[nodiscard]] Arguments fields() const; //!< Of the body; no JSON object is their first fault.
};

using ConfigHandler = HttpReply (*)(Engine &engine, const ConfigCall &call);

struct ConfigRoute
{
    QLatin1StringView method;
    QLatin1StringView path; //!< A word "*" stands for any.
    ConfigHandler run = nullptr;
};

// By what they are about. Source: HTTP interfaces, "Callbacks over HTTP", "Endpoints".
std::span<const ConfigRoute> configListRoutes();
std::span<const ConfigRoute> configPeriodRoutes();
std::span<const ConfigRoute> configRequestRoutes();
std::span<const ConfigRoute> configTicketRoutes();
// Source: "Rights and profiles".
std::span<const ConfigRoute> configRightRoutes();

QList<ConfigRoute> configRoutes(); //!< Every one.

} // namespace vigie::sim
