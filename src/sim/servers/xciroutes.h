// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/httpserver.h"
#include "sim/xci/desk.h"

#include <QStringList>

#include <span>

namespace vigie::sim {

//! One call of the XiVO Centralized Interface by somebody who is signed in.
struct XciCall
{
    xci::Desk desk;
    QStringList words{}; //!< What stands where the route's path has a "*", percent-decoded.
    QJsonObject body{};

    int id() const; //!< The first word; -1: it is no number, which nothing has.
};

using XciHandler = HttpReply (*)(const XciCall &call);

struct XciRoute
{
    QLatin1StringView method;
    QLatin1StringView path; //!< Behind "/api/1.0"; a word "*" stands for any.
    XciHandler run = nullptr;
};

// By what they are about, in the order in which they are to be tried. Source: XCI REST API.
std::span<const XciRoute> xciXivoRoutes();
std::span<const XciRoute> xciEntityRoutes();
std::span<const XciRoute> xciObjectRoutes(); //!< Users, templates and administrators.

QList<XciRoute> xciRoutes(); //!< Every one.

namespace xcireply {
    HttpReply refusal(const xci::Refusal &why);
    //! Nothing to say: it is gone.
    HttpReply removed(const std::optional<xci::Refusal> &why);
} // namespace xcireply

} // namespace vigie::sim
