// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/callorder.h"

namespace vigie::ui {

using telephony::Call;
using telephony::CallState;

static int rank(const Call &call)
{
    switch (call.state) {
    case CallState::Established:
        return 3;
    case CallState::Dialing:
        return 2;
    case CallState::Ringing:
        return 1;
    case CallState::OnHold:
        return 0;
    }
    return 0;
}

const Call *frontCall(const QList<Call> &calls)
{
    const Call *front = nullptr;
    for (const Call &call : calls) {
        if (front == nullptr || rank(call) >= rank(*front))
            front = &call;
    }
    return front;
}

const Call *ringingCall(const QList<Call> &calls)
{
    const Call *ringing = nullptr;
    for (const Call &call : calls) {
        if (call.state == CallState::Ringing)
            ringing = &call;
    }
    return ringing;
}

} // namespace vigie::ui
