// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ringing.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "person.h"
#include "simprocess.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

bool letOneRing(SimProcess &sim, Person &person)
{
    const auto rings = [&] {
        const auto &calls = person.center().calls().calls();
        return std::any_of(calls.cbegin(), calls.cend(), [](const telephony::Call &call) {
            return call.state == telephony::CallState::Ringing;
        });
    };
    for (int tries = 0; tries < 20; ++tries) {
        const auto &center = person.center();
        for (const auto &membership : center.ownAgent()->memberships)
            sim.call(center.queue(membership.queue).number);
        if (QTest::qWaitFor(rings, 5000))
            return true;
    }
    return false;
}

} // namespace vigie::e2e
