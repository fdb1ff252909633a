// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/callpages.h"

#include <algorithm>

namespace vigie::center {

using telephony::Call;
using telephony::CallState;
using xuc::PageTrigger;

void CallPages::follow(const QList<Call> &calls)
{
    for (const Call &call : calls) {
        if (call.state != CallState::Ringing || call.linkedId.isEmpty())
            continue;
        const auto known = m_rings.constFind(call.linkedId);
        if (known != m_rings.constEnd() && known->call.uniqueId == call.uniqueId)
            continue;
        m_rings.insert(call.linkedId, {.call = call});
        Q_EMIT rang(call.linkedId, call);
    }
    const QStringList ids = m_rings.keys();
    for (const QString &id : ids) {
        const auto ring = m_rings.find(id);
        if (ring == m_rings.end())
            continue;
        const auto call = std::ranges::find(calls, ring->call.uniqueId, &Call::uniqueId);
        if (call == calls.end()) {
            ring->isOver = true;
        } else {
            ring->call = *call;
            ring->wasUp = ring->wasUp || telephony::isUp(call->state);
        }
        judge(id, false);
    }
    dropEnded();
}

void CallPages::answer(const QString &id, const xuc::ThirdPartyAnswer &answer, bool isSlow)
{
    const auto ring = m_rings.find(id);
    if (ring == m_rings.end() || ring->isDone)
        return;
    ring->answer = answer;
    ring->isSlow = isSlow;
    ring->isDone = answer.action == xuc::PageAction::None;
    judge(id, true);
    dropEnded();
}

void CallPages::giveUp(const QString &id)
{
    if (const auto ring = m_rings.find(id); ring != m_rings.end())
        ring->isDone = true;
    dropEnded();
}

void CallPages::clear()
{
    m_rings.clear();
}

bool CallPages::isDue(const Ring &ring) const
{
    if (ring.isOver && !ring.wasUp)
        return false; // A missed call opens nothing.
    switch (ring.answer->trigger) {
    case PageTrigger::Ringing:
        return true;
    case PageTrigger::Established:
        return ring.wasUp;
    case PageTrigger::Released:
        return ring.isOver;
    }
    return false;
}

void CallPages::judge(const QString &id, bool isAnswerNews)
{
    Ring &ring = m_rings[id];
    if (ring.isDone || !ring.answer || !isDue(ring))
        return;
    ring.isDone = true;
    // Every answer comes behind the ringing: that one is late once the phone rings no more.
    const bool isPast
        = isAnswerNews && (ring.answer->trigger != PageTrigger::Ringing || ring.wasUp);
    Q_EMIT due(
        {.id = id, .call = ring.call, .answer = *ring.answer, .isLate = ring.isSlow || isPast});
}

//! What is over is kept only while its answer may still come.
void CallPages::dropEnded()
{
    m_rings.removeIf([](const auto &ring) {
        return ring->isOver && (ring->isDone || ring->answer || !ring->wasUp);
    });
}

} // namespace vigie::center
