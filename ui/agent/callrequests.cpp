// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/callrequests.h"

#include "telephony/calllist.h"
#include "telephony/driver.h"
#include "ui/models/frameclock.h"

#include <algorithm>

namespace vigie::ui {

using telephony::CallState;
using telephony::Obstacle;
using telephony::Verb;

CallRequests::CallRequests(telephony::Driver &phone, models::FrameClock &clock, QObject *parent)
    : QObject(parent)
    , m_phone(phone)
    , m_clock(clock)
{
    connect(&phone, &telephony::Driver::callsChanged, this, &CallRequests::settle);
    connect(&clock, &models::FrameClock::second, this, &CallRequests::checkDeadlines);
}

void CallRequests::ask(Verb verb, const QString &callId, const QString &number)
{
    if (phase(verb) == Phase::Pending)
        return;
    Request request{.verb = verb, .callId = callId, .number = number, .since = m_clock.now()};
    const QList<telephony::Call> calls = m_phone.calls().calls();
    if (callId.isEmpty()) {
        if (const telephony::Call *target = telephony::targetOf(verb, calls))
            request.callId = target->uniqueId;
    }
    for (const telephony::Call &call : calls)
        request.callsBefore += call.uniqueId;
    if (send(request) != Obstacle::None || verb == Verb::Dtmf)
        return;
    m_requests.removeIf([verb](const Request &r) { return r.verb == verb || r.hasFailed; });
    m_requests += request;
    Q_EMIT changed();
}

void CallRequests::retry(Verb verb)
{
    const Request *request = find(verb);
    if (request == nullptr || !request->hasFailed)
        return;
    const Request again = *request;
    forget(verb);
    ask(again.verb, again.callId, again.number);
}

void CallRequests::forget(Verb verb)
{
    if (m_requests.removeIf([verb](const Request &r) { return r.verb == verb; }) > 0)
        Q_EMIT changed();
}

CallRequests::Phase CallRequests::phase(Verb verb) const
{
    for (const Request &request : m_requests) {
        if (request.verb == verb)
            return request.hasFailed ? Phase::Failed : Phase::Pending;
    }
    return Phase::None;
}

std::optional<Verb> CallRequests::failed() const
{
    for (auto it = m_requests.crbegin(); it != m_requests.crend(); ++it) {
        if (it->hasFailed)
            return it->verb;
    }
    return {};
}

Obstacle CallRequests::send(const Request &request)
{
    switch (request.verb) {
    case Verb::Dial:
        return m_phone.dial(request.number);
    case Verb::Answer:
        return m_phone.answer(request.callId);
    case Verb::HangUp:
        return m_phone.hangUp(request.callId);
    case Verb::Hold:
        return m_phone.hold(request.callId);
    case Verb::Resume:
        return m_phone.resume(request.callId);
    case Verb::DirectTransfer:
        return m_phone.directTransfer(request.number);
    case Verb::AttendedTransfer:
        return m_phone.attendedTransfer(request.number);
    case Verb::CompleteTransfer:
        return m_phone.completeTransfer();
    case Verb::CancelTransfer:
        return m_phone.cancelTransfer();
    case Verb::Conference:
        return m_phone.conference();
    case Verb::Dtmf:
        return request.number.isEmpty() ? Obstacle::None : m_phone.sendDtmf(request.number.front());
    }
    return Obstacle::None;
}

bool CallRequests::isProved(const Request &request) const
{
    const telephony::CallList &calls = m_phone.calls();
    const telephony::Call *call = calls.find(request.callId);
    const auto isNew = [&](const telephony::Call &c) {
        return !c.incoming && !request.callsBefore.contains(c.uniqueId);
    };
    const auto &list = calls.calls();
    switch (request.verb) {
    case Verb::Dial:
    case Verb::AttendedTransfer:
        return std::any_of(list.cbegin(), list.cend(), isNew);
    case Verb::Answer:
        return call != nullptr && call->state != CallState::Ringing;
    case Verb::Hold:
        return call != nullptr && call->state == CallState::OnHold;
    case Verb::Resume:
        return call != nullptr && call->state == CallState::Established;
    case Verb::HangUp:
    case Verb::DirectTransfer:
        return call == nullptr;
    case Verb::CompleteTransfer:
    case Verb::CancelTransfer:
        return std::any_of(request.callsBefore.cbegin(), request.callsBefore.cend(),
                           [&](const QString &id) { return calls.find(id) == nullptr; });
    case Verb::Conference:
        return calls.isConference();
    case Verb::Dtmf:
        return true;
    }
    return true;
}

bool CallRequests::isMoot(const Request &request) const
{
    // The call ended meanwhile: neither done nor failed, there is nothing left to retry.
    return !request.callId.isEmpty() && request.callsBefore.contains(request.callId)
        && m_phone.calls().find(request.callId) == nullptr;
}

void CallRequests::settle()
{
    const auto over
        = [this](const Request &request) { return isProved(request) || isMoot(request); };
    if (m_requests.removeIf(over) > 0)
        Q_EMIT changed();
}

void CallRequests::checkDeadlines()
{
    bool hasExpired = false;
    for (Request &request : m_requests) {
        if (!request.hasFailed && m_clock.now() - request.since >= deadline)
            hasExpired = request.hasFailed = true;
    }
    if (hasExpired)
        Q_EMIT changed();
}

CallRequests::Request *CallRequests::find(Verb verb)
{
    const auto it = std::find_if(m_requests.begin(), m_requests.end(),
                                 [verb](const Request &r) { return r.verb == verb; });
    return it == m_requests.end() ? nullptr : &*it;
}

} // namespace vigie::ui
