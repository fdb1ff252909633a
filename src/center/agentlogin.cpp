// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/agentlogin.h"

#include "center/contactcenter.h"
#include "telephony/phonenumber.h"
#include "xuc/commands/agentlogin.h"
#include "xuc/commands/agentlogout.h"
#include "xuc/commands/getagentstates.h"
#include "xuc/events/agenterror.h"

#include <utility>

namespace vigie::center {

bool AgentLogin::Outcome::isSettled() const
{
    switch (kind) {
    case Kind::LoggedIn:
    case Kind::AlreadyLoggedIn:
    case Kind::Stayed:
    case Kind::NotAnAgent:
    case Kind::NoPhone:
        return true;
    case Kind::UnknownLine:
    case Kind::OnAnotherLine:
    case Kind::LineInUse:
    case Kind::Refused:
    case Kind::TimedOut:
        return false;
    }
    return false;
}

AgentLogin::AgentLogin(const Clock &clock, Send send, Report report)
    : m_clock(clock)
    , m_send(std::move(send))
    , m_report(std::move(report))
{
}

void AgentLogin::start(const ContactCenter &center, const QString &phone)
{
    cancel();
    m_center = &center;
    m_phone = telephony::normalised(phone);
    if (!center.self().agentId) {
        finish(outcome(Kind::NotAnAgent));
    } else if (m_phone.isEmpty()) {
        const Agent *own = center.ownAgent();
        finish(outcome(own && own->isLoggedIn() ? Kind::AlreadyLoggedIn : Kind::NoPhone));
    } else {
        begin();
    }
}

void AgentLogin::cancel()
{
    m_step = Step::Idle;
    m_question.reset();
    m_mayTakeLine = false;
}

//! The states are known: asks, or sends.
void AgentLogin::begin()
{
    const Agent *own = m_center->ownAgent();
    if (own && own->isLoggedIn()) {
        // Logged on elsewhere: the server decides, since it may know that line by another form.
        if (isSameLine(own->phone))
            finish(outcome(Kind::AlreadyLoggedIn));
        else
            sendLogin();
        return;
    }
    const std::optional<AgentId> owner = ownerOfLine();
    if (!owner || m_mayTakeLine) {
        sendLogin();
        return;
    }
    Outcome inUse = outcome(Kind::LineInUse);
    inUse.owner = owner;
    inUse.ownerName = m_center->find(*owner)->name();
    ask(std::move(inUse));
}

void AgentLogin::sendLogin()
{
    m_step = Step::LoggingIn;
    m_deadline = m_clock.now() + limit;
    m_send(xuc::command::AgentLogin{.agentPhoneNumber = m_phone}.encode());
    // On a line where it is logged on already the server may send nothing (wire reference, 1.4).
    m_send(xuc::command::GetAgentStates{}.encode());
}

void AgentLogin::proceed()
{
    if (!m_question || m_question->kind != Kind::LineInUse)
        return;
    m_question.reset();
    m_mayTakeLine = true;
    begin();
}

void AgentLogin::moveHere()
{
    if (!m_question || m_question->kind != Kind::OnAnotherLine)
        return;
    m_question.reset();
    m_step = Step::LoggingOut;
    m_deadline = m_clock.now() + limit;
    m_send(xuc::command::AgentLogout{}.encode());
}

void AgentLogin::stay()
{
    if (m_question)
        finish(outcome(Kind::Stayed));
}

void AgentLogin::agentChanged()
{
    const Agent *own = m_center ? m_center->ownAgent() : nullptr;
    if (!own)
        return;
    if (m_step == Step::LoggingOut && own->state == ShownState::LoggedOut)
        begin();
    else if (m_step == Step::LoggingIn && own->isLoggedIn() && isSameLine(own->phone))
        finish(outcome(Kind::LoggedIn));
}

void AgentLogin::refused(const xuc::AgentError &error)
{
    if (m_step != Step::LoggingIn)
        return;
    switch (error.code) {
    case xuc::AgentErrorCode::PhoneNumberUnknown:
        finish(outcome(Kind::UnknownLine));
        return;
    case xuc::AgentErrorCode::LoggedInOnAnotherPhone: {
        Outcome other = outcome(Kind::OnAnotherLine);
        if (!error.phoneNb.isEmpty())
            other.current = error.phoneNb;
        if (!error.requestedNb.isEmpty())
            other.requested = error.requestedNb;
        ask(std::move(other));
        return;
    }
    case xuc::AgentErrorCode::Other:
        Outcome refusal = outcome(Kind::Refused);
        refusal.serverText = error.error;
        finish(std::move(refusal));
        return;
    }
}

void AgentLogin::tick()
{
    const bool isWaiting = m_step == Step::LoggingIn || m_step == Step::LoggingOut;
    if (!isWaiting || m_clock.now() < m_deadline)
        return;
    const Agent *own = m_center->ownAgent();
    if (m_step == Step::LoggingIn && own && own->isLoggedIn())
        ask(outcome(Kind::OnAnotherLine)); // Refused in silence: it is still on the other line.
    else
        finish(outcome(Kind::TimedOut));
}

void AgentLogin::ask(Outcome outcome)
{
    m_step = Step::Asking;
    m_question = std::move(outcome);
    m_report(Outcome(*m_question));
}

void AgentLogin::finish(Outcome outcome)
{
    cancel();
    m_report(outcome);
}

std::optional<AgentId> AgentLogin::ownerOfLine() const
{
    const auto own = m_center->ownRow();
    for (int i = 0; i < m_center->agentCount(); ++i) {
        const auto row = AgentRow(i);
        const Agent &agent = m_center->agent(row);
        if (row != own && agent.isLoggedIn() && isSameLine(agent.phone))
            return agent.id;
    }
    return {};
}

AgentLogin::Outcome AgentLogin::outcome(Kind kind) const
{
    const Agent *own = m_center->ownAgent();
    return {.kind = kind, .current = own ? own->phone : QString(), .requested = m_phone};
}

bool AgentLogin::isSameLine(const QString &phone) const
{
    return !phone.isEmpty() && telephony::normalised(phone) == m_phone;
}

} // namespace vigie::center
