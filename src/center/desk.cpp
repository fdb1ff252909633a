// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/desk.h"

#include "center/desk_p.h"

namespace vigie::center {

Desk::Desk(const Clock &clock, QObject *parent)
    : Desk(std::make_unique<SessionLink>(clock), clock, parent)
{
}

Desk::Desk(std::unique_ptr<Link> link, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(link), clock))
{
    d->chat = std::make_unique<Chat>(*this);
}

Desk::~Desk()
{
    blockSignals(true);
    d->chat.reset(); // It still needs us.
}

const ContactCenter &Desk::center() const
{
    return d->center;
}

const IntentBook &Desk::intents() const
{
    return d->intents;
}

const DayLog &Desk::dayLog() const
{
    return d->dayLog;
}

const std::optional<MissedCall> &Desk::missedCall() const
{
    return d->missedCalls.last();
}

void Desk::forgetMissedCall()
{
    if (!d->missedCalls.last())
        return;
    d->missedCalls.forget();
    Q_EMIT missedCallChanged();
}

const AgentLogin &Desk::agentLogin() const
{
    return d->login;
}

Chat &Desk::chat()
{
    return *d->chat;
}

const Clock &Desk::clock() const
{
    return d->clock;
}

Directory &Desk::directory()
{
    return d->lookups.directory;
}

History &Desk::history()
{
    return d->lookups.history;
}

PersonalBook &Desk::personalBook()
{
    return d->lookups.book;
}

CallbackFiles &Desk::callbackFiles()
{
    return d->lookups.files;
}

telephony::Driver &Desk::phone()
{
    return d->phone;
}

const telephony::Driver &Desk::phone() const
{
    return d->phone;
}

QUrl Desk::server() const
{
    return d->server();
}

QString Desk::login() const
{
    return d->loginName();
}

QString Desk::token() const
{
    return d->session->token();
}

LinkState Desk::link() const
{
    return d->link;
}

bool Desk::isSignedIn() const
{
    return d->isSignedIn;
}

bool Desk::isUp() const
{
    return d->link == LinkState::Live || d->link == LinkState::Late;
}

Instant Desk::linkSince() const
{
    return d->linkSince;
}

Instant Desk::downSince() const
{
    return d->downSince;
}

int Desk::attempt() const
{
    return d->session->attempt();
}

std::chrono::milliseconds Desk::nextTryIn() const
{
    return d->session->nextTryIn();
}

Instant Desk::lastEventAt() const
{
    return d->lastEventAt;
}

std::chrono::milliseconds Desk::lastEventAge() const
{
    return std::chrono::floor<std::chrono::milliseconds>(d->clock.now() - d->lastEventAt);
}

void Desk::signIn(const xuc::SignIn &signIn, const QString &phone)
{
    d->open(signIn, phone);
}

void Desk::signOut()
{
    d->close();
}

void Desk::retryNow()
{
    d->session->retryNow();
}

bool Desk::needsPassword() const
{
    return d->needsPassword();
}

void Desk::resume(const QString &password)
{
    d->resume(password);
}

void Desk::proceedLogin()
{
    d->login.proceed();
}

void Desk::moveHere()
{
    d->login.moveHere();
}

void Desk::stayThere()
{
    d->login.stay();
}

void Desk::skipAgentLogin()
{
    d->login.cancel();
    d->finishSignIn();
}

IntentId Desk::logInAgent(const QString &phone)
{
    return d->wish({.kind = IntentKind::LogIn, .status = phone});
}

IntentId Desk::logOutAgent()
{
    return d->wish({.kind = IntentKind::LogOut});
}

IntentId Desk::pause(const QString &reason)
{
    return d->wish(
        {.kind = IntentKind::Pause, .status = reason, .isDeferred = d->isWaitingForCall()});
}

IntentId Desk::ready(const QString &status)
{
    return d->wish(
        {.kind = IntentKind::Ready, .status = status, .isDeferred = d->isWaitingForCall()});
}

IntentId Desk::joinQueue(QueueId queue, int penalty)
{
    const Queue *known = d->center.find(queue);
    return d->wish({.kind = IntentKind::JoinQueue,
                    .queue = queue,
                    .penalty = penalty,
                    .previousPenalty = known ? known->ownPenalty : -1});
}

IntentId Desk::leaveQueue(QueueId queue)
{
    const Queue *known = d->center.find(queue);
    return d->wish({.kind = IntentKind::LeaveQueue,
                    .queue = queue,
                    .previousPenalty = known ? known->ownPenalty : -1});
}

IntentId Desk::pauseRecording()
{
    return d->wish({.kind = IntentKind::PauseRecording});
}

IntentId Desk::resumeRecording()
{
    return d->wish({.kind = IntentKind::ResumeRecording});
}

IntentId Desk::takeCallback(const QString &request)
{
    return d->wish({.kind = IntentKind::TakeCallback, .subject = request});
}

IntentId Desk::startCallback(const QString &request, const QString &number)
{
    return d->wish({.kind = IntentKind::StartCallback, .subject = request, .number = number});
}

IntentId Desk::releaseCallback(const QString &request)
{
    return d->wish({.kind = IntentKind::ReleaseCallback, .subject = request});
}

IntentId Desk::updateTicket(const QString &request, const CallbackOutcome &outcome)
{
    return d->wish({.kind = IntentKind::UpdateTicket, .subject = request, .outcome = outcome});
}

IntentId Desk::listenToMessage(const QString &reference)
{
    return d->wish({.kind = IntentKind::ListenMessage, .subject = reference});
}

IntentId Desk::setDoNotDisturb(bool isOn)
{
    return d->wish({.kind = IntentKind::DoNotDisturb, .isOn = isOn});
}

IntentId Desk::setPreference(const QString &key, const QString &value)
{
    return d->wish({.kind = IntentKind::Preference, .subject = key, .value = value});
}

IntentId Desk::setForward(ForwardKind kind, bool isOn, const QString &destination)
{
    return d->wish(
        {.kind = IntentKind::ForwardCalls, .number = destination, .isOn = isOn, .forward = kind});
}

std::optional<IntentId> Desk::ask(telephony::Verb verb, const QString &callId,
                                  const QString &number, const QMap<QString, QString> &attached)
{
    return d->ask(verb, callId, number, attached);
}

IntentId Desk::ask(const Intent &wish)
{
    return d->wish(wish);
}

void Desk::settle(IntentId id, IntentState state, IntentFailure failure)
{
    d->intents.settle(id, state, failure);
}

bool Desk::retry(IntentId id)
{
    const Intent *failed = d->intents.find(id);
    const bool isDeferred = failed
        && (failed->kind == IntentKind::Pause || failed->kind == IntentKind::Ready)
        && d->isWaitingForCall();
    return d->intents.retry(id, isDeferred);
}

void Desk::forget(IntentId id)
{
    d->intents.forget(id);
}

bool Desk::undo(IntentId id)
{
    const Intent *found = d->intents.find(id);
    if (!found || found->state != IntentState::Confirmed || !found->queue
        || found->agent != center().self().agentId)
        return false;
    const Intent done = *found;
    const Queue *queue = d->center.find(*done.queue);
    const int expected = done.kind == IntentKind::JoinQueue ? done.penalty : -1;
    if (!queue || queue->ownPenalty != expected)
        return false; // Changed since, by whoever.
    if (done.previousPenalty >= 0)
        joinQueue(*done.queue, done.previousPenalty);
    else if (done.kind == IntentKind::JoinQueue)
        leaveQueue(*done.queue);
    return true;
}

void Desk::watchCallers(QueueId queue)
{
    d->watch(queue);
}

void Desk::unwatchCallers(QueueId queue)
{
    d->unwatch(queue);
}

void Desk::watchPhones(const QStringList &numbers)
{
    d->watchPhones(numbers);
}

void Desk::unwatchPhones(const QStringList &numbers)
{
    d->unwatchPhones(numbers);
}

void Desk::setWireLog(net::WireLog *log)
{
    d->wireLog = log;
    d->session->setWireLog(log);
    d->lookups.files.setWireLog(log);
}

net::WireLog *Desk::wireLog() const
{
    return d->wireLog;
}

bool Desk::send(const QByteArray &frame)
{
    return d->sendNow(frame);
}

void Desk::addListener(EventListener *listener)
{
    d->listeners.append(listener);
}

void Desk::removeListener(EventListener *listener)
{
    d->listeners.removeAll(listener);
}

void Desk::tick()
{
    d->tick();
}

} // namespace vigie::center
