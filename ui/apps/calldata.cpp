// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/calldata.h"

#include "center/callsheets.h"
#include "center/contactcenter.h"

#include <algorithm>
#include <array>

namespace vigie::ui {

using telephony::Call;
using telephony::CallState;

CallData callData(const center::ContactCenter &center, const center::CallSheets &sheets,
                  const Call &call)
{
    const bool isOnlyCall = center.calls().calls().size() < 2;
    CallData data;
    data.caller = call.otherName.isEmpty() ? call.otherNumber : call.otherName;
    data.number = call.otherName.isEmpty() ? QString() : call.otherNumber;
    if (const center::Queue *queue = center.findQueue(call.queueName))
        data.queue = queue->label();
    data.folder = sheets.folder(call, isOnlyCall);
    const QList<xuc::SheetField> fields = center::customerFields(sheets, call, isOnlyCall);
    for (const xuc::SheetField &field : fields)
        data.fields.append({field.name, field.value});
    return data;
}

const Call *callAtHand(const QList<Call> &calls)
{
    constexpr std::array order{CallState::Established, CallState::Ringing, CallState::OnHold,
                               CallState::Dialing};
    for (const CallState wanted : order) {
        const auto found = std::ranges::find(calls, wanted, &Call::state);
        if (found != calls.end())
            return &*found;
    }
    return nullptr;
}

} // namespace vigie::ui
