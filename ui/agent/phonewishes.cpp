// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/phonewishes.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"

#include <algorithm>

namespace vigie::ui {

using center::Intent;
using center::IntentKind;
using center::IntentState;

bool isAsked(const center::Desk &desk, telephony::Verb verb, const QString &callId)
{
    return std::ranges::any_of(desk.intents().all(), [&](const Intent &wish) {
        return wish.kind == IntentKind::Phone && wish.isOpen() && wish.verb == verb
            && (callId.isEmpty() || wish.subject == callId);
    });
}

const Intent *failedCallWish(const center::Desk &desk)
{
    const QList<Intent> &all = desk.intents().all();
    const auto last = std::find_if(all.crbegin(), all.crend(), [](const Intent &wish) {
        return wish.kind == IntentKind::Phone
            || center::topicOf(wish.kind) == center::IntentTopic::Recording;
    });
    if (last == all.crend() || last->state != IntentState::Failed)
        return nullptr;
    const bool isMoot
        = !last->subject.isEmpty() && desk.center().calls().find(last->subject) == nullptr;
    return isMoot ? nullptr : &*last;
}

} // namespace vigie::ui
