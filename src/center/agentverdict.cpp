// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/agentverdict.h"

namespace vigie::center {

namespace {

    AgentVerdict verdictOnPause(const Intent &wish, const AgentGlimpse &before,
                                const AgentGlimpse &now)
    {
        if (now.state == ShownState::LoggedOut)
            return IntentState::Superseded;
        if (now.state != ShownState::Pause)
            return {};
        // Older servers tell no cause.
        if (wish.status.isEmpty() || now.cause.isEmpty() || now.cause == wish.status)
            return IntentState::Confirmed;
        return before == now ? AgentVerdict() : IntentState::Superseded;
    }

    AgentVerdict verdictOnReady(const Intent &wish, const AgentGlimpse &before,
                                const AgentGlimpse &now)
    {
        if (now.state == ShownState::Ready || (wish.isDeferred && now.state == ShownState::Wrapup))
            return IntentState::Confirmed;
        // A pause that waited behind a call is taken back: the call goes on under another cause.
        if (wish.isDeferred && isBusy(now.state) && isBusy(before.state)
            && before.cause != now.cause)
            return IntentState::Confirmed;
        // Behind a call it is no other's pause, but the one that was taken back too late.
        const bool isOtherPause
            = now.state == ShownState::Pause && before != now && !wish.isDeferred;
        return isOtherPause || now.state == ShownState::LoggedOut
            ? AgentVerdict(IntentState::Superseded)
            : AgentVerdict();
    }

    AgentVerdict verdictOnRecording(xuc::MonitorState wanted, const AgentGlimpse &now)
    {
        if (now.recording == wanted)
            return IntentState::Confirmed;
        return isConversation(now.state) ? AgentVerdict() : IntentState::Superseded;
    }

} // namespace

AgentVerdict agentVerdict(const Intent &wish, const AgentGlimpse &before, const AgentGlimpse &now)
{
    switch (wish.kind) {
    case IntentKind::LogInOther:
        return isLoggedIn(now.state) ? AgentVerdict(IntentState::Confirmed) : AgentVerdict();
    case IntentKind::LogOut:
        return now.state == ShownState::LoggedOut ? AgentVerdict(IntentState::Confirmed)
                                                  : AgentVerdict();
    case IntentKind::Pause:
        return verdictOnPause(wish, before, now);
    case IntentKind::Ready:
        return verdictOnReady(wish, before, now);
    case IntentKind::PauseRecording:
        return verdictOnRecording(xuc::MonitorState::Paused, now);
    case IntentKind::ResumeRecording:
        return verdictOnRecording(xuc::MonitorState::Active, now);
    case IntentKind::LogIn: // AgentLogin tells: it knows the protocol's cases.
    case IntentKind::JoinQueue:
    case IntentKind::LeaveQueue:
    case IntentKind::TakeCallback:
    case IntentKind::StartCallback:
    case IntentKind::ReleaseCallback:
    case IntentKind::UpdateTicket:
    case IntentKind::ListenMessage:
    case IntentKind::ListenAgent:
    case IntentKind::SetDefaults:
    case IntentKind::SetGroup:
    case IntentKind::AssignMany:
    case IntentKind::DoNotDisturb:
    case IntentKind::ForwardCalls:
    case IntentKind::Preference:
    case IntentKind::Phone:
        return {};
    }
    return {};
}

bool isStillDeferred(const Intent &wish, ShownState now)
{
    if (wish.kind == IntentKind::Ready)
        return wish.isDeferred && isBusy(now);
    return wish.kind == IntentKind::Pause
        && (isBusy(now) || (wish.isDeferred && now == ShownState::Wrapup));
}

} // namespace vigie::center
