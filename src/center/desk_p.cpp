// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/desk_p.h"

#include "base/logging.h"
#include "base/memory.h"
#include "center/proof.h"

namespace vigie::center {

using namespace std::chrono_literals;

namespace {

    constexpr auto lateAfter = 6s; // A ping is answered each 5 s.

    telephony::XucDriver::LineTraits traitsOf(const Line &line)
    {
        return {.exists = !line.isKnown || line.exists,
                .model = line.vendor,
                .isWebRtc = line.isWebRtc && !line.hasDevice};
    }

} // namespace

Desk::Private::Private(Desk &desk, std::unique_ptr<Link> sessionLink, const Clock &theClock)
    : q(desk)
    , clock(theClock)
    , session(std::move(sessionLink))
    , center(clock)
    , phone(center.calls(), [this](const QByteArray &frame) { return send(frame); })
    , intents(
          clock, [this](const Intent &intent) { return sendIntent(intent); },
          [this](const Intent &intent) { onIntentChanged(intent); })
    , login(
          clock, [this](const QByteArray &frame) { send(frame); },
          [this](const AgentLogin::Outcome &outcome) { onLoginOutcome(outcome); })
    , sync(clock, [this](const QByteArray &frame) { send(frame); })
    , lookups(
          clock, center, [this](const QByteArray &frame) { return send(frame); },
          [this] { return restSignIn(); })
{
    center.addWatcher(this);
    connect(session.get(), &Link::stateChanged, &q, [this](Link::State state) { onState(state); });
    connect(session.get(), &Link::frameReceived, &q,
            [this](const QByteArray &frame) { onFrame(frame); });
    connect(session.get(), &Link::failed, &q, [this](const Error &error) { onFailed(error); });
    connect(session.get(), &Link::secretNeeded, &q, [this](const Error &error) {
        Q_EMIT q.linkChanged();
        Q_EMIT q.accessRefused(error);
    });
    connect(session.get(), &Link::tokenChanged, &q, [this] { Q_EMIT q.linkChanged(); });
    connect(&m_timer, &QTimer::timeout, &q, &Desk::tick);
}

Desk::Private::~Private()
{
    session->disconnect(&q);
    session->close();
    center.removeWatcher(this);
}

void Desk::Private::agentChanged(AgentRow row, AgentFields fields)
{
    if (row == center.ownRow() && fields & ~AgentFields(AgentField::Memberships))
        m_isOwnAgentChanged = true;
}

void Desk::Private::callersChanged(QueueRow row)
{
    m_callersChanged.insert(center.queue(row).id);
}

void Desk::Private::open(const xuc::SignIn &signIn, const QString &line)
{
    close();
    center.reset();
    dayLog.clear();
    missedCalls.forget();
    m_isMissedCallChanged = true;
    intents.clear();
    sync.forget();
    lookups.clear();
    flush();
    m_phone = line;
    m_signIn = signIn;
    m_signIn.password.clear();
    m_signIn.token.clear();
    m_isOpen = true;
    lastEventAt = clock.now();
    syncEpoch();
    m_timer.start(250ms);
    session->open(signIn);
    updateLink();
}

void Desk::Private::close()
{
    m_isOpen = false;
    m_isRefused = false;
    m_timer.stop();
    lose();
    isSignedIn = false;
    m_hasState = false;
    m_watched.clear();
    m_watchedPhones.clear();
    session->close();
    updateLink();
}

bool Desk::Private::needsPassword() const
{
    return q.isUp() ? session->isSecretNeeded() : m_isRefused;
}

void Desk::Private::resume(const QString &password)
{
    if (!needsPassword())
        return;
    if (q.isUp()) {
        session->offerSecret(password);
        return;
    }
    xuc::SignIn signIn(m_signIn);
    signIn.password = password;
    session->open(signIn);
}

void Desk::Private::onState(Link::State state)
{
    switch (state) {
    case Link::State::Disconnected:
    case Link::State::Waiting:
        lose();
        break;
    case Link::State::Authenticating:
    case Link::State::Connecting:
        restart();
        break;
    case Link::State::Syncing:
        sync.start();
        resubscribe();
        break;
    case Link::State::LoggingOn:
    case Link::State::Live:
        break;
    }
    updateLink();
}

//! For REST calls: the token of the socket, as it is now.
xuc::SignIn Desk::Private::restSignIn() const
{
    xuc::SignIn signIn(m_signIn);
    signIn.token = session->token();
    return signIn;
}

//! Nothing that is under way will be proved any more.
void Desk::Private::lose()
{
    if (sync.isRunning() && sync.isComplete() && !staging)
        m_beforeLoss = glimpseOf(center.ownAgent());
    sync.stop();
    login.cancel();
    staging.reset();
    intents.linkLost();
    lookups.linkLost();
    m_loginWish.reset();
}

void Desk::Private::restart()
{
    sync.stop();
    // What the server pushes ahead of LoggedOn belongs to the new state already.
    if (m_hasState)
        staging = std::make_unique<ContactCenter>(clock);
}

void Desk::Private::onFailed(const Error &error)
{
    qCInfo(lcCenter) << "link failed:" << int(error.kind);
    if (!m_isOpen)
        return;
    const bool isRefusal
        = error.kind == ErrorKind::Credentials || error.kind == ErrorKind::TokenExpired;
    if (!m_hasState || (isRefusal && !isSignedIn)) {
        close();
        Q_EMIT q.signInFailed(error);
        return;
    }
    // What the person sees and typed stays: only the password is asked for.
    if (!isRefusal && !m_isRefused)
        return;
    m_isRefused = true;
    updateLink();
    Q_EMIT q.linkChanged(); // Down as it was, but it does not come back by itself.
    Q_EMIT q.accessRefused(error);
}

void Desk::Private::onFrame(const QByteArray &frame)
{
    lastEventAt = clock.now();
    if (link == LinkState::Late)
        updateLink();
    const auto sinceBase = std::chrono::floor<std::chrono::seconds>(lastEventAt - m_epochInstant);
    const auto event = m_decoder.decode(frame, m_epochBase + sinceBase.count());
    if (!event) {
        sync.noteUnreadable();
        return;
    }
    applyFrame(*event);
    flush();
}

void Desk::Private::applyFrame(const xuc::Event &event)
{
    if (std::holds_alternative<xuc::Unknown>(event))
        return;
    ContactCenter &target = staging ? *staging : center;
    const auto *state = std::get_if<xuc::AgentStateEvent>(&event);
    const AgentGlimpse before = state ? glimpseOf(target.find(state->agentId)) : AgentGlimpse{};
    const bool isOfPhone = !staging && std::holds_alternative<xuc::PhoneEvent>(event);
    const auto rang
        = isOfPhone ? MissedCalls::ringing(center.calls().calls()) : QList<telephony::Call>();
    target.apply(event);
    lookups.apply(event);
    if (!rang.isEmpty())
        followRinging(rang);
    if (!staging) {
        if (state)
            follow(*state, before);
        else
            follow(event);
    }
    const bool wasComplete = sync.isComplete();
    sync.note(event, target);
    if (!wasComplete && sync.isComplete())
        completeSync();
    // A copy: who hears it may end another's listening.
    const QList<EventListener *> all = listeners;
    for (EventListener *listener : all) {
        if (listeners.contains(listener))
            listener->received(event);
    }
}

void Desk::Private::completeSync()
{
    const bool isReconnection = m_hasState;
    if (staging) {
        center.takeOver(*staging);
        staging.reset();
    }
    m_hasState = true;
    m_isRefused = false;
    session->setSynced();
    // Where the server was restarted: a pause that waited behind a call holds all the same.
    const Agent *own = center.ownAgent();
    const Intent *waiting = own ? intents.latest(own->id) : nullptr;
    if (waiting && waiting->kind == IntentKind::Pause && waiting->isDeferred && waiting->isOpen())
        m_pauseToRestore = waiting->status;
    intents.resynced([this](const Intent &wish) { return proofInState(wish, center); },
                     [this](AgentId id) {
                         const Agent *agent = center.find(id);
                         return agent ? agent->state : ShownState::Unknown;
                     });
    const bool isOutByWish = wasLogOutProved();
    m_upSince = clock.now();
    updateLink();
    lookups.resynced();
    flush();
    // The lists of a large floor, read and written down, take three times what is kept of them.
    QTimer::singleShot(std::chrono::seconds(1), &q, &giveBackMemory);
    if (!isReconnection || !isSignedIn) {
        startAgentLogin(m_phone);
        return;
    }
    // The agent's state outlives the socket, but not the server: only then log in again.
    if (!own || own->isLoggedIn() || !isLoggedIn(m_beforeLoss.state) || isOutByWish) {
        m_pauseToRestore.reset();
        return;
    }
    if (m_beforeLoss.state == ShownState::Pause)
        m_pauseToRestore = m_beforeLoss.cause;
    startAgentLogin(m_phone);
}

void Desk::Private::startAgentLogin(const QString &line)
{
    m_phone = line;
    login.start(center, line);
}

void Desk::Private::onLoginOutcome(const AgentLogin::Outcome &outcome)
{
    using Kind = AgentLogin::Kind;
    if (m_loginWish && !outcome.isQuestion()) {
        const IntentId wished = *std::exchange(m_loginWish, std::nullopt);
        if (outcome.kind == Kind::LoggedIn || outcome.kind == Kind::AlreadyLoggedIn)
            intents.settle(wished, IntentState::Confirmed);
        else if (outcome.kind == Kind::Stayed)
            intents.settle(wished, IntentState::Superseded);
        else
            intents.settle(wished, IntentState::Failed,
                           outcome.kind == Kind::TimedOut ? IntentFailure::NotConfirmed
                                                          : IntentFailure::Refused);
    }
    if (outcome.kind == Kind::Stayed && !outcome.current.isEmpty())
        m_phone = outcome.current;
    Q_EMIT q.agentLoginFinished(outcome);
    if (!outcome.isSettled())
        return;
    finishSignIn();
    if (const auto reason = std::exchange(m_pauseToRestore, std::nullopt);
        reason && outcome.kind == Kind::LoggedIn)
        q.pause(*reason);
}

void Desk::Private::finishSignIn()
{
    if (isSignedIn || !m_hasState)
        return;
    isSignedIn = true;
    updateLink();
    Q_EMIT q.signedIn();
}

bool Desk::Private::send(const QByteArray &frame)
{
    return session->send(frame).has_value();
}

bool Desk::Private::sendNow(const QByteArray &frame)
{
    return sync.isComplete() && !staging && send(frame);
}

void Desk::Private::tick()
{
    syncEpoch();
    if (sync.isRunning() && !sync.isComplete()) {
        sync.tick();
        if (sync.isComplete())
            completeSync();
    }
    login.tick();
    intents.tick();
    lookups.tick();
    updateLink();
    flush();
}

void Desk::Private::syncEpoch()
{
    m_epochBase = clock.wallTime().toSecsSinceEpoch();
    m_epochInstant = clock.now();
}

void Desk::Private::updateLink()
{
    LinkState now = LinkState::Down;
    if (!m_isOpen)
        now = LinkState::SignedOut;
    else if (!isSignedIn)
        now = LinkState::SigningIn;
    else if (!m_isRefused && sync.isComplete() && !staging)
        now = clock.now() - lastEventAt > lateAfter ? LinkState::Late : LinkState::Live;
    phone.setLinkUp(now == LinkState::Live || now == LinkState::Late);
    if (link == now)
        return;
    if (now == LinkState::Down)
        downSince = clock.now();
    link = now;
    linkSince = clock.now();
    Q_EMIT q.linkChanged();
}

//! Tells the coarse listeners, once an event has been dealt with whole.
void Desk::Private::flush()
{
    if (std::exchange(m_isOwnAgentChanged, false)) {
        if (const Agent *own = center.ownAgent(); own && own->state != ShownState::Unknown)
            dayLog.note(own->state, own->cause, own->hasDuration() ? own->since : clock.now(),
                        clock);
        Q_EMIT q.ownAgentChanged();
    }
    const Parts parts = std::exchange(m_parts, {});
    if (parts & Part::Line)
        phone.setLine(traitsOf(center.line()));
    if (parts & (Part::User | Part::Line))
        Q_EMIT q.ownUserChanged();
    if (parts & Part::Calls) {
        phone.noteCallsChanged();
        Q_EMIT q.callsChanged();
    }
    if (std::exchange(m_isMissedCallChanged, false))
        Q_EMIT q.missedCallChanged();
    if (parts & Part::Statuses)
        Q_EMIT q.statusesChanged();
    if (parts & Part::Hints)
        Q_EMIT q.hintsChanged();
    if (parts & Part::Rooms)
        Q_EMIT q.roomsChanged();
    if (std::exchange(m_areCallbacksChanged, false) || parts & Part::CallbackLists)
        Q_EMIT q.callbacksChanged();
    if (m_callersChanged.isEmpty())
        return;
    const QSet<QueueId> queues = std::exchange(m_callersChanged, {});
    for (const QueueId queue : queues)
        Q_EMIT q.callersChanged(queue);
}

} // namespace vigie::center
