// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/dialstring.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/restroutes.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    //! As version 1.0 dials, with a token instead of a connected user.
    HttpReply dialNumber(const RestContext &context, const RestCall &call)
    {
        const auto *user = context.engine.world().userByLogin(call.words.value(0));
        if (!user)
            return rest::refusal(rest::NotFound, "UserNotFound"_L1, u"no such user"_s);
        auto in = call.fields();
        const auto number = dialString(in.text("number"_L1));
        if (in.isSound() && number.isEmpty())
            in.fail(u"number has nothing to dial"_s);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        context.engine.phones().dial(user->id, number);
        return rest::accepted();
    }

    constexpr RestRoute table[] = {
        {"rest:dialNumber"_L1, "POST"_L1, "/xuc/api/2.0/dial/number/*"_L1,
         RestAccess::TechnicalToken, dialNumber},
    };

} // namespace

std::span<const RestRoute> restTechnicalRoutes()
{
    return table;
}

} // namespace vigie::sim
