// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/authentication.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/restroutes.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    HttpReply login(const RestContext &context, const RestCall &call)
    {
        return context.authentication.login(call.request);
    }

    HttpReply check(const RestContext &context, const RestCall &call)
    {
        return context.authentication.check(call.request);
    }

    HttpReply sso(const RestContext &, const RestCall &)
    {
        return Authentication::sso();
    }

    HttpReply cas(const RestContext &context, const RestCall &call)
    {
        return context.authentication.cas(call.request);
    }

    constexpr RestRoute table[] = {
        {"rest:login"_L1, "POST"_L1, "/xuc/api/2.0/auth/login"_L1, RestAccess::Anybody, login},
        {"rest:check"_L1, "GET"_L1, "/xuc/api/2.0/auth/check"_L1, RestAccess::Anybody, check},
        {"rest:sso"_L1, "GET"_L1, "/xuc/api/2.0/auth/sso"_L1, RestAccess::Anybody, sso},
        {"rest:cas"_L1, "GET"_L1, "/xuc/api/2.0/auth/cas"_L1, RestAccess::Anybody, cas},
    };

} // namespace

std::span<const RestRoute> restLoginRoutes()
{
    return table;
}

} // namespace vigie::sim
