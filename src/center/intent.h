// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "center/defaultmemberships.h"
#include "center/forward.h"
#include "telephony/verb.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vigie::center {

enum class IntentId : quint32 {};

enum class IntentKind : quint8 {
    LogIn,
    LogInOther, //!< Another agent, by a supervisor; the other wishes on agents name theirs.
    LogOut,
    Pause,
    Ready,
    JoinQueue,
    LeaveQueue,
    PauseRecording,
    ResumeRecording,
    TakeCallback,
    StartCallback,
    ReleaseCallback,
    UpdateTicket,
    ListenMessage, //!< What a caller who asked for a callback left on the recorder.
    ListenAgent, //!< A supervisor's, to a conversation.
    SetDefaults, //!< The default memberships of a user, whole.
    SetGroup, //!< The group of an agent.
    AssignMany, //!< One command that changes many assignments; Assignments knows its proof.
    DoNotDisturb,
    ForwardCalls,
    Preference, //!< One of the user's, by its key.
    Phone //!< A verb of the person's phone.
};

//! What a wish is about; wishes on different things do not wait for one another.
enum class IntentTopic : quint8 {
    Agent,
    Recording,
    Queue,
    Defaults,
    Group,
    Many,
    Callback,
    User,
    Phone
};

constexpr IntentTopic topicOf(IntentKind kind)
{
    switch (kind) {
    case IntentKind::JoinQueue:
    case IntentKind::LeaveQueue:
        return IntentTopic::Queue;
    case IntentKind::TakeCallback:
    case IntentKind::StartCallback:
    case IntentKind::ReleaseCallback:
    case IntentKind::UpdateTicket:
        return IntentTopic::Callback;
    case IntentKind::DoNotDisturb:
    case IntentKind::ForwardCalls:
    case IntentKind::Preference:
        return IntentTopic::User;
    case IntentKind::ListenMessage:
    case IntentKind::ListenAgent:
    case IntentKind::Phone:
        return IntentTopic::Phone;
    case IntentKind::SetDefaults:
        return IntentTopic::Defaults;
    case IntentKind::SetGroup:
        return IntentTopic::Group;
    case IntentKind::AssignMany:
        return IntentTopic::Many;
    case IntentKind::LogIn:
    case IntentKind::LogInOther:
    case IntentKind::LogOut:
    case IntentKind::Pause:
    case IntentKind::Ready:
        return IntentTopic::Agent;
    case IntentKind::PauseRecording:
    case IntentKind::ResumeRecording:
        return IntentTopic::Recording;
    }
    return IntentTopic::Agent;
}

enum class IntentState : quint8 {
    Queued, //!< Waits for another of the same agent and queue, or for room.
    Pending, //!< Sent; the event that proves it has not come.
    Confirmed,
    Failed, //!< Not confirmed within 5 s, refused, or the link was down.
    Superseded //!< Changed by someone else to another value, or void: what it was about is gone.
};

enum class IntentFailure : quint8 { None, NotConfirmed, LinkDown, Refused };

//! What became of a callback; the texts are those of updateCallbackTicket.
struct CallbackOutcome
{
    QString status{}; //!< NoAnswer, Answered, Fax, Email, Callback.
    QString comment{};
    QDate dueDate{}; //!< Callback: when again; valid together with a period, or neither.
    QString periodUuid{};
    QString ticket{}; //!< Where the state has lost it, after a restart; empty: as the state has it.

    bool isAgain() const { return status == QLatin1StringView("Callback"); }
    bool operator==(const CallbackOutcome &) const = default;
};

//! A person's wish on its way to the server, which acknowledges nothing.
struct Intent
{
    IntentId id{};
    IntentKind kind = IntentKind::Pause;
    AgentId agent{}; //!< Whom it is about; the person's own agent in most cases.
    std::optional<QueueId> queue{};
    int penalty = 0; //!< JoinQueue: the one asked for.
    int previousPenalty = -1; //!< JoinQueue, LeaveQueue: before the wish; negative: no member.
    std::optional<UserId> user{}; //!< SetDefaults.
    std::vector<BaseMembership> defaults{}; //!< SetDefaults: what they are to be, by queue.
    GroupId group{}; //!< SetGroup: the one asked for.
    std::optional<GroupId> previousGroup{}; //!< SetGroup: before the wish.
    QByteArray frame{}; //!< AssignMany: the command.
    //! Pause, Ready: name of the chosen status, or empty. LogIn, LogInOther: the phone.
    QString status{};
    //! Callback: the request's uuid. ListenMessage: the message's reference. Phone: the call's
    //! uniqueId, or empty. AssignMany: names the command.
    QString subject{};
    QString value{}; //!< Preference: what it is to be; its key is the subject.
    QString number{}; //!< Of a call to make, or where calls are forwarded.
    QMap<QString, QString> attached{}; //!< Phone, Dial: values that travel with the call.
    bool isOn = false; //!< DoNotDisturb, ForwardCalls.
    ForwardKind forward = ForwardKind::NoAnswer;
    CallbackOutcome outcome{}; //!< UpdateTicket.
    telephony::Verb verb = telephony::Verb::Dial; //!< Phone.
    QStringList
        callsBefore{}; //!< Phone, ListenMessage, StartCallback: unique ids when it was wished.
    IntentState state = IntentState::Queued;
    IntentFailure failure = IntentFailure::None;
    //! A pause or a ready wished in a call: it holds behind the call, and no deadline runs until
    //! then. It outlives a loss of the link.
    bool isDeferred = false;
    bool isInDoubt = false; //!< Sent, and its proof may have been lost with the link.
    bool isOfBatch = false; //!< One of many: 32 of these are under way, the others wait.
    QString refusal{}; //!< What the server said to a refused one; may be empty.
    Instant since{}; //!< When it was sent; when it was wished while Queued.
    Instant endedAt{}; //!< Once it is over.

    bool isOpen() const { return state == IntentState::Queued || state == IntentState::Pending; }
    bool operator==(const Intent &) const = default;
};

} // namespace vigie::center
