// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/xciroutes.h"

#include "sim/servers/restreplies.h"

namespace vigie::sim {

namespace {

    int statusOf(xci::Refusal::Kind kind)
    {
        switch (kind) {
        case xci::Refusal::Kind::Invalid:
            return 400;
        case xci::Refusal::Kind::Unauthorized:
            return 401;
        case xci::Refusal::Kind::Forbidden:
            return 403;
        case xci::Refusal::Kind::NotFound:
            return 404;
        case xci::Refusal::Kind::Conflict:
            return 409;
        case xci::Refusal::Kind::Failed:
            break;
        }
        return 500;
    }

} // namespace

int XciCall::id() const
{
    bool isNumber = false;
    const int number = words.value(0).toInt(&isNumber);
    return isNumber ? number : -1;
}

QList<XciRoute> xciRoutes()
{
    QList<XciRoute> all;
    for (const auto section : {xciXivoRoutes(), xciEntityRoutes(), xciObjectRoutes()}) {
        for (const auto &route : section)
            all.append(route);
    }
    return all;
}

HttpReply xcireply::refusal(const xci::Refusal &why)
{
    return rest::refusal(rest::Status(statusOf(why.kind)), why.code, why.message);
}

HttpReply xcireply::removed(const std::optional<xci::Refusal> &why)
{
    return why ? refusal(*why) : HttpReply{.status = rest::NoContent};
}

} // namespace vigie::sim
