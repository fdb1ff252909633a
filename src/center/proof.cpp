// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/proof.h"

#include "center/contactcenter.h"
#include "telephony/phonenumber.h"

#include <algorithm>

namespace vigie::center {

namespace {

    using telephony::Call;
    using telephony::CallList;
    using telephony::CallState;
    using telephony::Verb;
    using Verdict = std::optional<IntentState>;

    constexpr IntentState confirmed = IntentState::Confirmed;
    constexpr IntentState superseded = IntentState::Superseded;

    Verdict confirmedIf(bool isProved)
    {
        return isProved ? Verdict(confirmed) : Verdict();
    }

    Verdict ofAgent(const Intent &wish, const Agent *agent)
    {
        if (!agent)
            return {};
        if (wish.kind == IntentKind::LogIn || wish.kind == IntentKind::LogInOther)
            return confirmedIf(
                agent->isLoggedIn()
                && (wish.status.isEmpty()
                    || telephony::normalised(agent->phone) == telephony::normalised(wish.status)));
        if (wish.kind == IntentKind::LogOut)
            return confirmedIf(agent->state == ShownState::LoggedOut);
        if (wish.kind == IntentKind::Ready)
            return confirmedIf(agent->state == ShownState::Ready);
        if (wish.kind == IntentKind::PauseRecording)
            return confirmedIf(agent->recording == xuc::MonitorState::Paused);
        if (wish.kind == IntentKind::ResumeRecording)
            return confirmedIf(agent->recording == xuc::MonitorState::Active);
        return confirmedIf(
            agent->state == ShownState::Pause
            && (wish.status.isEmpty() || agent->cause.isEmpty() || agent->cause == wish.status));
    }

    Verdict ofQueue(const Intent &wish, const ContactCenter &center)
    {
        const auto agent = center.row(wish.agent);
        const auto queue = center.row(*wish.queue);
        const auto penalty = agent && queue ? center.penalty(*agent, *queue) : std::nullopt;
        return confirmedIf(wish.kind == IntentKind::JoinQueue ? penalty == wish.penalty : !penalty);
    }

    Verdict ofGroup(const Intent &wish, const Agent *agent)
    {
        return confirmedIf(agent && agent->group == wish.group);
    }

    bool hasNewCall(const Intent &wish, const CallList &calls)
    {
        return std::ranges::any_of(calls.calls(), [&](const Call &call) {
            return !call.incoming && !wish.callsBefore.contains(call.uniqueId);
        });
    }

    Verdict ofCallback(const Intent &wish, const ContactCenter &center)
    {
        const Callback *request = center.callbacks().find(wish.subject);
        if (wish.kind == IntentKind::UpdateTicket && !wish.outcome.isAgain())
            return confirmedIf(!request);
        if (!request)
            return superseded;
        const bool isMine = request->agent == wish.agent;
        if (wish.kind == IntentKind::TakeCallback)
            return request->agent ? Verdict(isMine ? confirmed : superseded) : Verdict();
        if (wish.kind == IntentKind::StartCallback)
            return isMine ? confirmedIf(hasNewCall(wish, center.calls())) : Verdict(superseded);
        if (wish.kind == IntentKind::ReleaseCallback)
            return isMine ? Verdict() : Verdict(request->agent ? superseded : confirmed);
        const CallbackOutcome &outcome = wish.outcome; // That asks for another call.
        const bool isDated = !outcome.dueDate.isValid()
            || (request->dueDate == outcome.dueDate && request->period.uuid == outcome.periodUuid);
        return confirmedIf(!isMine && isDated);
    }

    Verdict ofUser(const Intent &wish, const OwnUser &user)
    {
        if (wish.kind == IntentKind::DoNotDisturb)
            return confirmedIf(user.isDndEnabled == wish.isOn);
        if (wish.kind == IntentKind::Preference)
            return confirmedIf(user.preferences.value(wish.subject) == wish.value);
        const Forward &known = user.forward(wish.forward);
        return confirmedIf(
            known.isEnabled == wish.isOn
            && (!wish.isOn
                || telephony::normalised(known.destination) == telephony::normalised(wish.number)));
    }

    Verdict ofPhone(const Intent &wish, const CallList &calls)
    {
        // The server rings or connects the person's own phone: any new call.
        if (wish.kind == IntentKind::ListenMessage || wish.kind == IntentKind::ListenAgent)
            return confirmedIf(std::ranges::any_of(calls.calls(), [&](const Call &call) {
                return !wish.callsBefore.contains(call.uniqueId);
            }));
        const Call *call = calls.find(wish.subject);
        switch (wish.verb) {
        case Verb::Dial:
        case Verb::AttendedTransfer:
            return confirmedIf(hasNewCall(wish, calls));
        case Verb::HangUp:
        case Verb::DirectTransfer:
            return confirmedIf(!call);
        case Verb::CompleteTransfer:
        case Verb::CancelTransfer:
            return confirmedIf(std::ranges::any_of(
                wish.callsBefore, [&](const QString &id) { return !calls.find(id); }));
        case Verb::Conference:
            return calls.isConference()    ? Verdict(confirmed)
                : calls.calls().size() < 2 ? Verdict(superseded)
                                           : Verdict();
        case Verb::Answer:
        case Verb::Hold:
        case Verb::Resume:
        case Verb::Dtmf:
            break;
        }
        if (!call) // It ended meanwhile: neither done nor failed.
            return superseded;
        if (wish.verb == Verb::Answer)
            return confirmedIf(call->state != CallState::Ringing);
        return confirmedIf(
            call->state == (wish.verb == Verb::Hold ? CallState::OnHold : CallState::Established));
    }

} // namespace

std::optional<IntentState> proofInState(const Intent &wish, const ContactCenter &center)
{
    switch (topicOf(wish.kind)) {
    case IntentTopic::Agent:
    case IntentTopic::Recording:
        return ofAgent(wish, center.find(wish.agent));
    case IntentTopic::Queue:
        return ofQueue(wish, center);
    case IntentTopic::Defaults:
        return confirmedIf(std::ranges::equal(center.defaults().of(*wish.user), wish.defaults));
    case IntentTopic::Group:
        return ofGroup(wish, center.find(wish.agent));
    case IntentTopic::Many: // Who sent it looks at each of the assignments.
        return {};
    case IntentTopic::Callback:
        return ofCallback(wish, center);
    case IntentTopic::User:
        return ofUser(wish, center.self());
    case IntentTopic::Phone:
        return ofPhone(wish, center.calls());
    }
    return {};
}

std::optional<IntentState> proofOfDefaults(const Intent &wish, UserId told,
                                           const ContactCenter &center)
{
    if (wish.user != told)
        return {};
    return std::ranges::equal(center.defaults().of(told), wish.defaults) ? confirmed : superseded;
}

std::optional<IntentState> proofByEvent(const Intent &wish, const xuc::Event &event)
{
    if (const auto *taken = std::get_if<xuc::CallbackTaken>(&event);
        taken && taken->uuid == wish.subject) {
        if (wish.kind == IntentKind::TakeCallback && taken->agentId == wish.agent)
            return confirmed;
        return taken->agentId == wish.agent ? Verdict() : superseded;
    }
    if (const auto *started = std::get_if<xuc::CallbackStarted>(&event);
        started && started->requestUuid == wish.subject)
        return confirmedIf(wish.kind == IntentKind::StartCallback);
    if (const auto *closed = std::get_if<xuc::CallbackClotured>(&event);
        closed && closed->uuid == wish.subject)
        return wish.kind == IntentKind::UpdateTicket && !wish.outcome.isAgain() ? confirmed
                                                                                : superseded;
    const auto *freed = std::get_if<xuc::CallbackReleased>(&event);
    const auto *updated = std::get_if<xuc::CallbackRequestUpdated>(&event);
    if (freed && freed->uuid == wish.subject) {
        if (wish.kind == IntentKind::TakeCallback)
            return {}; // Of who had it before.
        const bool isAsked = wish.kind == IntentKind::ReleaseCallback
            || (wish.kind == IntentKind::UpdateTicket && wish.outcome.isAgain());
        return isAsked ? confirmed : superseded;
    }
    if (updated && updated->request.uuid == wish.subject)
        return confirmedIf(wish.kind == IntentKind::UpdateTicket && wish.outcome.isAgain()
                           && updated->request.dueDate == wish.outcome.dueDate);
    return {};
}

} // namespace vigie::center
