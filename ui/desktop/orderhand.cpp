// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/orderhand.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"
#include "telephony/driver.h"
#include "telephony/phonenumber.h"
#include "ui/agent/callwords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using center::Intent;
using center::IntentFailure;
using center::IntentKind;
using center::IntentState;
using telephony::Obstacle;
using telephony::Verb;

OrderHand::OrderHand(QObject *parent) : QObject(parent)
{
}

void OrderHand::setDesk(center::Desk *desk)
{
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = desk;
    const auto open = std::exchange(m_open, {});
    for (const Reply &reply : open)
        reply({.exitCode = 1, .sentence = tr("The person signed out meanwhile.")});
    if (desk)
        connect(desk, &center::Desk::intentChanged, this, &OrderHand::tell);
}

void OrderHand::carryOut(const Order &order, const Reply &reply)
{
    if (!m_desk) {
        reply({.exitCode = 1, .sentence = tr("Nobody is signed in to Vigie. Sign in first.")});
        return;
    }
    switch (order.kind) {
    case Order::Kind::Answer:
        return phone(Verb::Answer, {}, reply);
    case Order::Kind::HangUp:
        return phone(Verb::HangUp, {}, reply);
    case Order::Kind::Hold:
        return hold(reply);
    case Order::Kind::Pause:
        return pause(order.value.trimmed(), reply);
    case Order::Kind::Ready:
        return ready(reply);
    case Order::Kind::Dial:
        return phone(Verb::Dial, telephony::dialled(order.value), reply);
    case Order::Kind::Show:
    case Order::Kind::Link:
        break;
    }
    reply({});
}

void OrderHand::phone(Verb verb, const QString &number, const Reply &reply)
{
    const telephony::Situation situation = m_desk->phone().situation();
    Obstacle obstacle = telephony::obstacle(verb, situation);
    if (obstacle == Obstacle::None && needsNumber(verb) && number.isEmpty())
        obstacle = Obstacle::NoNumber;
    const auto id = obstacle == Obstacle::None ? m_desk->ask(verb, {}, number) : std::nullopt;
    if (id)
        follow(*id, reply);
    else
        reply({.exitCode = 1, .sentence = CallWords::reason(obstacle, verb, situation)});
}

void OrderHand::hold(const Reply &reply)
{
    const bool canResume = m_desk->phone().obstacle(Verb::Resume) == Obstacle::None
        && m_desk->phone().obstacle(Verb::Hold) != Obstacle::None;
    phone(canResume ? Verb::Resume : Verb::Hold, {}, reply);
}

bool OrderHand::refusesState(const Reply &reply) const
{
    const center::Agent *agent = m_desk->center().ownAgent();
    QString sentence;
    if (!agent)
        sentence = tr("You are no agent: there is no state to change.");
    else if (!agent->isLoggedIn())
        sentence = tr("You are not logged in on a line. Log in first.");
    else if (!m_desk->isUp())
        sentence = tr("No link to the server.");
    if (!sentence.isEmpty())
        reply({.exitCode = 1, .sentence = sentence});
    return !sentence.isEmpty();
}

void OrderHand::pause(const QString &reason, const Reply &reply)
{
    if (refusesState(reply))
        return;
    const auto known = m_desk->center().statuses().ofKind(center::StatusKind::Pause);
    if (reason.isEmpty()) {
        follow(m_desk->pause(), reply);
        return;
    }
    QStringList labels;
    for (const center::Status &status : known) {
        if (status.name.compare(reason, Qt::CaseInsensitive) == 0
            || status.label.compare(reason, Qt::CaseInsensitive) == 0) {
            follow(m_desk->pause(status.name), reply);
            return;
        }
        labels.append(status.label);
    }
    reply({.exitCode = 1,
           .sentence = labels.isEmpty()
               ? tr("This site has no pause reasons. Leave the reason out.")
               //: %1 is what was asked for, %2 a list of pause reasons.
               : tr("“%1” is no pause reason here. There are: %2.")
                     .arg(reason, labels.join(u", "_s))});
}

void OrderHand::ready(const Reply &reply)
{
    if (refusesState(reply))
        return;
    if (m_desk->center().ownAgent()->state == center::ShownState::Ready)
        reply({.sentence = tr("You are ready.")});
    else
        follow(m_desk->ready(), reply);
}

void OrderHand::follow(center::IntentId id, const Reply &reply)
{
    const Intent *intent = m_desk->intents().find(id);
    // A pause behind a call holds as soon as it is noted; it may be long until it is true.
    if (intent && intent->isOpen() && !intent->isDeferred) {
        // The same wish, asked again, is one: both askers hear of it.
        if (const Reply before = m_open.value(id))
            m_open[id] = [before, reply](const OrderReply &what) {
                before(what);
                reply(what);
            };
        else
            m_open.insert(id, reply);
        return;
    }
    reply(intent ? replyTo(*intent) : OrderReply{});
}

void OrderHand::tell(const Intent &intent)
{
    if (intent.isOpen() && !intent.isDeferred)
        return;
    if (const Reply reply = m_open.take(intent.id))
        reply(replyTo(intent));
}

OrderReply OrderHand::replyTo(const Intent &intent)
{
    if (intent.isDeferred && intent.isOpen())
        return {.sentence = tr("Noted: it holds after this call.")};
    switch (intent.state) {
    case IntentState::Confirmed:
        return {.sentence = doneWords(intent)};
    case IntentState::Superseded:
        return {.exitCode = 1, .sentence = tr("It was changed by someone else meanwhile.")};
    case IntentState::Failed:
    case IntentState::Queued:
    case IntentState::Pending:
        break;
    }
    if (intent.failure == IntentFailure::LinkDown)
        return {.exitCode = 1, .sentence = tr("No link to the server.")};
    if (intent.failure == IntentFailure::Refused)
        return {.exitCode = 1, .sentence = tr("The server refused.")};
    return {.exitCode = 1, .sentence = tr("The server did not confirm it.")};
}

QString OrderHand::doneWords(const Intent &intent)
{
    if (intent.kind == IntentKind::Pause)
        return tr("You are paused.");
    if (intent.kind == IntentKind::Ready)
        return tr("You are ready.");
    if (intent.kind != IntentKind::Phone)
        return {};
    if (intent.verb == Verb::Answer)
        return tr("The call is answered.");
    if (intent.verb == Verb::HangUp)
        return tr("The call has ended.");
    if (intent.verb == Verb::Hold)
        return tr("The call is on hold.");
    if (intent.verb == Verb::Resume)
        return tr("The call goes on.");
    //: %1 is a phone number.
    return tr("Calling %1.").arg(telephony::grouped(intent.number));
}

} // namespace vigie::ui
