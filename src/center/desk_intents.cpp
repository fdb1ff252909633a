// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/desk_p.h"
#include "center/proof.h"
#include "telephony/phonenumber.h"
#include "xuc/commands/agentlogin.h"
#include "xuc/commands/agentlogout.h"
#include "xuc/commands/busyfwd.h"
#include "xuc/commands/dnd.h"
#include "xuc/commands/listenagent.h"
#include "xuc/commands/listencallbackmessage.h"
#include "xuc/commands/monitorpause.h"
#include "xuc/commands/monitorunpause.h"
#include "xuc/commands/nafwd.h"
#include "xuc/commands/pauseagent.h"
#include "xuc/commands/releasecallback.h"
#include "xuc/commands/removeagentfromqueue.h"
#include "xuc/commands/setagentgroup.h"
#include "xuc/commands/setagentqueue.h"
#include "xuc/commands/setuserdefaultmembership.h"
#include "xuc/commands/setuserpreference.h"
#include "xuc/commands/startcallback.h"
#include "xuc/commands/takecallback.h"
#include "xuc/commands/uncfwd.h"
#include "xuc/commands/unpauseagent.h"
#include "xuc/commands/updatecallbackticket.h"
#include "xuc/commands/userstatusupdate.h"

#include <algorithm>

// How the desk's wishes leave, and what proves them.
namespace vigie::center {

namespace command = xuc::command;
using namespace Qt::StringLiterals;
using telephony::Obstacle;
using telephony::Verb;

AgentGlimpse Desk::Private::glimpseOf(const Agent *agent)
{
    if (!agent)
        return {};
    return {.id = agent->id,
            .state = agent->state,
            .cause = agent->cause,
            .recording = agent->recording};
}

namespace {

    QList<xuc::DefaultMembership> told(const std::vector<BaseMembership> &memberships)
    {
        QList<xuc::DefaultMembership> all;
        for (const BaseMembership &each : memberships)
            all.append({.queueId = each.queue, .penalty = each.penalty});
        return all;
    }

} // namespace

bool Desk::Private::isOwn(const Intent &intent) const
{
    return intent.agent == AgentId{} || intent.agent == center.self().agentId;
}

IntentId Desk::Private::wish(Intent intent)
{
    if (const Agent *own = center.ownAgent(); own && intent.agent == AgentId{})
        intent.agent = own->id;
    if (topicOf(intent.kind) == IntentTopic::Phone || intent.kind == IntentKind::StartCallback) {
        for (const telephony::Call &call : center.calls().calls())
            intent.callsBefore.append(call.uniqueId);
    }
    return intents.add(std::move(intent));
}

bool Desk::Private::isWaitingForCall() const
{
    const Agent *own = center.ownAgent();
    return own && isBusy(own->state) && q.isUp();
}

std::optional<IntentId> Desk::Private::ask(Verb verb, const QString &callId, const QString &number,
                                           const QMap<QString, QString> &attached)
{
    const QList<telephony::Call> &calls = center.calls().calls();
    const Verb meant = verb == Verb::Dial && !calls.isEmpty() ? Verb::AttendedTransfer : verb;
    if (phone.obstacle(meant, callId) != Obstacle::None || verb == Verb::Dtmf)
        return {};
    if (telephony::needsNumber(verb) && telephony::dialled(number).isEmpty())
        return {};
    const telephony::Call *target = callId.isEmpty() ? telephony::targetOf(verb, calls) : nullptr;
    return wish({.kind = IntentKind::Phone,
                 .subject = target ? target->uniqueId : callId,
                 .number = number,
                 .attached = attached,
                 .verb = verb});
}

bool Desk::Private::sendIntent(const Intent &intent)
{
    if (!sync.isComplete() || staging)
        return false;
    switch (topicOf(intent.kind)) {
    case IntentTopic::Agent:
    case IntentTopic::Recording:
        return sendOfAgent(intent);
    case IntentTopic::Queue:
        return intent.kind == IntentKind::JoinQueue
            ? send(command::SetAgentQueue{
                .agentId = intent.agent, .queueId = *intent.queue, .penalty = intent.penalty}
                       .encode())
            : send(command::RemoveAgentFromQueue{.agentId = intent.agent, .queueId = *intent.queue}
                       .encode());
    case IntentTopic::Defaults:
        return send(command::SetUserDefaultMembership{.userId = *intent.user,
                                                      .membership = told(intent.defaults)}
                        .encode());
    case IntentTopic::Group:
        return send(
            command::SetAgentGroup{.agentId = intent.agent, .groupId = intent.group}.encode());
    case IntentTopic::Many:
        return send(intent.frame);
    case IntentTopic::Callback:
        return sendOfCallback(intent);
    case IntentTopic::User:
        return sendOfUser(intent);
    case IntentTopic::Phone:
        return sendOfPhone(intent);
    }
    return false;
}

bool Desk::Private::sendOfAgent(const Intent &intent)
{
    if (intent.kind == IntentKind::LogIn) {
        m_loginWish = intent.id;
        startAgentLogin(intent.status);
        return true;
    }
    // Of one's own agent the commands carry no id.
    const bool isOther = !isOwn(intent);
    const auto named = isOther ? std::optional(intent.agent) : std::nullopt;
    if (intent.kind == IntentKind::LogInOther)
        return send(
            command::AgentLogin{.agentPhoneNumber = intent.status, .agentId = named}.encode());
    if (intent.kind == IntentKind::LogOut)
        return send(command::AgentLogout{.agentId = named}.encode());
    if (intent.kind == IntentKind::Pause)
        return send(command::PauseAgent{.agentId = named, .reason = intent.status}.encode());
    if (intent.kind == IntentKind::PauseRecording)
        return send(command::MonitorPause{.agentId = intent.agent}.encode());
    if (intent.kind == IntentKind::ResumeRecording)
        return send(command::MonitorUnpause{.agentId = intent.agent}.encode());
    // Where a site has several ready statuses, only the own presence tells which.
    if (!isOther && !intent.status.isEmpty()
        && center.statuses().ofKind(StatusKind::Ready).size() > 1)
        send(command::UserStatusUpdate{.status = intent.status}.encode());
    return send(command::UnpauseAgent{.agentId = named}.encode());
}

bool Desk::Private::sendOfCallback(const Intent &intent)
{
    if (intent.kind == IntentKind::TakeCallback)
        return send(command::TakeCallback{.uuid = intent.subject}.encode());
    if (intent.kind == IntentKind::StartCallback)
        return send(
            command::StartCallback{.uuid = intent.subject, .number = intent.number}.encode());
    if (intent.kind == IntentKind::ReleaseCallback)
        return send(command::ReleaseCallback{.uuid = intent.subject}.encode());
    // A ticket that was lost with the link: servers may take the request's uuid for its open one.
    const Callback *request = center.callbacks().find(intent.subject);
    const QString told = request ? request->ticket : QString();
    const QString kept = intent.outcome.ticket;
    const QString ticket = !told.isEmpty() ? told : !kept.isEmpty() ? kept : intent.subject;
    return send(command::UpdateCallbackTicket{.uuid = ticket,
                                              .status = intent.outcome.status,
                                              .comment = intent.outcome.comment,
                                              .dueDate = intent.outcome.dueDate,
                                              .periodUuid = intent.outcome.periodUuid}
                    .encode());
}

bool Desk::Private::sendOfUser(const Intent &intent)
{
    if (intent.kind == IntentKind::Preference)
        return send(command::SetUserPreference{
            .key = intent.subject, .value = intent.value, .valueType = u"String"_s}
                        .encode());
    if (intent.kind == IntentKind::DoNotDisturb)
        return send(command::Dnd{.state = intent.isOn}.encode());
    const QString &to = intent.number;
    switch (intent.forward) {
    case ForwardKind::NoAnswer:
        return send(command::NaFwd{.state = intent.isOn, .destination = to}.encode());
    case ForwardKind::Unconditional:
        return send(command::UncFwd{.state = intent.isOn, .destination = to}.encode());
    case ForwardKind::Busy:
        break;
    }
    return send(command::BusyFwd{.state = intent.isOn, .destination = to}.encode());
}

bool Desk::Private::sendOfPhone(const Intent &intent)
{
    if (intent.kind == IntentKind::ListenAgent)
        return send(command::ListenAgent{.agentId = intent.agent}.encode());
    if (intent.kind == IntentKind::ListenMessage)
        return send(command::ListenCallbackMessage{.voiceMessageRef = intent.subject}.encode());
    const auto hasLeft = [](Obstacle obstacle) { return obstacle == Obstacle::None; };
    switch (intent.verb) {
    case Verb::Dial:
        return hasLeft(phone.dial(intent.number, intent.attached));
    case Verb::Answer:
        return hasLeft(phone.answer(intent.subject));
    case Verb::HangUp:
        return hasLeft(phone.hangUp(intent.subject));
    case Verb::Hold:
        return hasLeft(phone.hold(intent.subject));
    case Verb::Resume:
        return hasLeft(phone.resume(intent.subject));
    case Verb::DirectTransfer:
        return hasLeft(phone.directTransfer(intent.number));
    case Verb::AttendedTransfer:
        return hasLeft(phone.attendedTransfer(intent.number));
    case Verb::CompleteTransfer:
        return hasLeft(phone.completeTransfer());
    case Verb::CancelTransfer:
        return hasLeft(phone.cancelTransfer());
    case Verb::Conference:
        return hasLeft(phone.conference());
    case Verb::Dtmf:
        break; // Key tones prove nothing: they are no wishes, and go straight to the phone.
    }
    return false;
}

void Desk::Private::follow(const xuc::AgentStateEvent &event, const AgentGlimpse &before)
{
    intents.agentChanged(before, glimpseOf(center.find(event.agentId)));
    if (center.self().agentId != event.agentId)
        return;
    login.agentChanged();
    const Agent *own = center.ownAgent();
    if (own && !isOwnDoing() && missedCalls.follow(own->state, own->cause, clock.now()))
        m_isMissedCallChanged = true;
}

//! The person asked for the state that was just told.
bool Desk::Private::isOwnDoing() const
{
    using namespace std::chrono_literals;
    return std::ranges::any_of(intents.all(), [this](const Intent &wish) {
        const bool isJustDone
            = wish.state == IntentState::Confirmed && clock.now() - wish.endedAt < 1s;
        return topicOf(wish.kind) == IntentTopic::Agent && isOwn(wish)
            && (wish.isOpen() || isJustDone);
    });
}

//! Of those that rang before the last event: which are missed now.
void Desk::Private::followRinging(const QList<telephony::Call> &rang)
{
    const Agent *own = center.ownAgent();
    for (const telephony::Call &call : rang) {
        const bool isDeclined = std::ranges::any_of(intents.all(), [&call](const Intent &wish) {
            return wish.kind == IntentKind::Phone && wish.verb == Verb::HangUp
                && wish.subject == call.uniqueId && wish.state != IntentState::Failed;
        });
        if (isDeclined || center.calls().find(call.uniqueId))
            continue;
        missedCalls.note(call, dayLog, own ? own->state : ShownState::Unknown,
                         own ? own->cause : QString(), clock);
        m_isMissedCallChanged = true;
    }
}

//! Of an event that may leave the group out the state tells which it is.
void Desk::Private::followGroup(AgentId id)
{
    if (const Agent *agent = center.find(id))
        intents.groupChanged(id, agent->group);
}

void Desk::Private::followDefaults(UserId user)
{
    intents.judge(IntentTopic::Defaults,
                  [&](const Intent &wish) { return proofOfDefaults(wish, user, center); });
}

//! The error names no agent: by its line, else the one that was asked for first.
void Desk::Private::followRefusal(const xuc::AgentError &error)
{
    if (login.isRunning()) {
        login.refused(error);
        return;
    }
    const auto refused = std::ranges::find_if(intents.all(), [&](const Intent &wish) {
        return wish.kind == IntentKind::LogInOther && wish.state == IntentState::Pending
            && (error.requestedNb.isEmpty()
                || telephony::normalised(error.requestedNb) == telephony::normalised(wish.status));
    });
    if (refused != intents.all().end())
        intents.settle(refused->id, IntentState::Failed, IntentFailure::Refused, error.error);
}

//! Whatever else may prove a wish; of callbacks the event itself tells more than the state.
void Desk::Private::follow(const xuc::Event &event)
{
    const auto inState = [this](const Intent &wish) { return proofInState(wish, center); };
    const auto isOneOf = [&]<typename... Types>(std::type_identity<Types>...) {
        return (std::holds_alternative<Types>(event) || ...);
    };
    using std::type_identity;
    if (const auto *member = std::get_if<xuc::QueueMember>(&event))
        intents.memberChanged(member->agentId, member->queueId, member->penalty);
    else if (const auto *config = std::get_if<xuc::AgentConfig>(&event))
        followGroup(config->agentId);
    else if (const auto *defaults = std::get_if<xuc::UserQueueDefaultMembership>(&event))
        followDefaults(defaults->userId);
    else if (const auto *all = std::get_if<xuc::UsersQueueDefaultMembership>(&event))
        for (const auto &each : all->memberships)
            followDefaults(each.userId);
    else if (const auto *error = std::get_if<xuc::AgentError>(&event))
        followRefusal(*error);
    else if (isOneOf(type_identity<xuc::PhoneEvent>{},
                     type_identity<xuc::CurrentCallsPhoneEvents>{}))
        intents.judge(IntentTopic::Phone, inState);
    else if (isOneOf(type_identity<xuc::UserConfigUpdate>{}, type_identity<xuc::UserPreference>{}))
        intents.judge(IntentTopic::User, inState);
    else if (isOneOf(type_identity<xuc::CallbackTaken>{}, type_identity<xuc::CallbackReleased>{},
                     type_identity<xuc::CallbackStarted>{}, type_identity<xuc::CallbackClotured>{},
                     type_identity<xuc::CallbackRequestUpdated>{}))
        intents.judge(IntentTopic::Callback,
                      [&event](const Intent &wish) { return proofByEvent(wish, event); });
}

//! The person logged out while the link was going: not to be undone by the desk.
bool Desk::Private::wasLogOutProved() const
{
    return std::ranges::any_of(intents.all(), [this](const Intent &intent) {
        return intent.kind == IntentKind::LogOut && isOwn(intent)
            && intent.state == IntentState::Confirmed && intent.since >= m_upSince;
    });
}

void Desk::Private::onIntentChanged(const Intent &intent)
{
    // A membership of another agent is a matter of that agent's cell, not of the own queue.
    if (topicOf(intent.kind) == IntentTopic::Queue) {
        if (const auto row = center.row(*intent.queue); row && isOwn(intent))
            center.setPending(*row, intents.isOpen(intent.agent, *intent.queue));
    } else if (const auto agent = center.row(intent.agent)) {
        center.setPending(*agent, intents.isOpen(intent.agent));
    }
    // A batch's thousands are not for every widget, but what it does to the person's own state is.
    const bool isOnSelf = topicOf(intent.kind) == IntentTopic::Agent && isOwn(intent);
    if (intent.isOfBatch)
        Q_EMIT q.batchIntentChanged(intent);
    if (!intent.isOfBatch || isOnSelf)
        Q_EMIT q.intentChanged(intent);
}

} // namespace vigie::center
