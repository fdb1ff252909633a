// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xcibulk/run.h"

#include <QPointer>

#include <algorithm>

namespace vigie::xcibulk {

using Kind = xci::Failure::Kind;

namespace {

    constexpr int mostSendings = 5; //!< Of one line, between two pictures.

    //! No attempt repairs it but another sign-in.
    bool needsSignIn(const xci::Failure &failure)
    {
        return failure.kind == Kind::SignedOut || failure.kind == Kind::Credentials;
    }

    bool isFinal(const xci::Failure &failure)
    {
        return failure.kind == Kind::ClearText || failure.kind == Kind::Certificate;
    }

} // namespace

Run::Run(Server &server, Audit &audit, const Clock &clock, Actor actor, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_audit(audit)
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_reader(server)
{
    m_again.setSingleShot(true);
}

Run::~Run() = default;

void Run::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Run::set(int row, Outcome outcome, Reason reason, const xci::Failure &failure)
{
    auto &result = m_results[row];
    result.outcome = outcome;
    result.reason = reason;
    result.failure = failure;
    Q_EMIT resultChanged(row);
}

int Run::count(Outcome outcome) const
{
    return int(std::count_if(m_results.begin(), m_results.end(),
                             [outcome](const Result &each) { return each.outcome == outcome; }));
}

void Run::start(const Sheet &sheet, const Choices &choices, const Plan &plan)
{
    Q_ASSERT(m_state == State::Ready && plan.size() == sheet.lines.size());
    m_sheet = sheet;
    m_choices = choices;
    m_plan = plan;
    m_results = QList<Result>(plan.size());
    setState(State::Reading);
    readPicture([this](const Picture &picture) { judgeAnew(picture); });
}

//! Until it is read, or the run has ended.
void Run::readPicture(const std::function<void(const Picture &)> &then)
{
    m_reader.disconnect(this);
    connect(&m_reader, &PictureReader::finished, this, [this, then](const Picture &picture) {
        m_failures = 0;
        then(picture);
    });
    connect(&m_reader, &PictureReader::failed, this, [this, then](const xci::Failure &failure) {
        tryAgain(failure, [this, then] { readPicture(then); });
    });
    m_reader.read();
}

void Run::takeKnown(int row)
{
    const auto known = m_known.value(row);
    auto &step = m_plan[row];
    step.user = known.user;
    step.draft.internalNumber = known.number;
    m_results[row].user = known.user;
    m_results[row].number = known.number;
    if (step.action == Action::Create)
        m_created.insert(row);
    set(row, Outcome::Done);
}

void Run::stop()
{
    m_isStopping = true;
    // Nobody waits for a server that is away, nor for a person.
    const bool waits = m_state == State::AwaitingSignIn || m_state == State::Paused;
    if (waits || m_again.isActive()) {
        m_again.stop();
        m_waiting = {};
        leaveLine({});
        next();
    }
}

void Run::pause()
{
    m_isPausing = m_state != State::Ready && m_state != State::Ended;
}

void Run::resume()
{
    if (m_state != State::AwaitingSignIn)
        m_isPausing = false;
    if (m_state == State::AwaitingSignIn || m_state == State::Paused)
        goOnWithWaiting();
}

void Run::goOnWithWaiting()
{
    const auto go = std::exchange(m_waiting, {});
    m_trouble.reset();
    m_failures = 0;
    const bool isBeforeTheFirst = m_row < 0 && m_order.isEmpty() && m_refused.isEmpty();
    setState(isBeforeTheFirst ? State::Reading : State::Applying);
    go();
}

void Run::next()
{
    m_row = -1;
    if (!m_isStopping && m_order.isEmpty() && !m_refused.isEmpty())
        return readPicture([this](const Picture &picture) { judgeRefused(picture); });
    if (m_isStopping || m_order.isEmpty())
        return end(m_trouble);
    if (m_isPausing) {
        m_waiting = [this] { next(); };
        return setState(State::Paused);
    }
    m_row = m_order.takeFirst();
    m_sendings = 0;
    m_mayBeDone = false;
    m_isMade = false;
    set(m_row, Outcome::Asked);
    send();
}

//! The run ends over a line: what is true of it then.
void Run::leaveLine(const xci::Failure &failure)
{
    if (m_row < 0 || m_results[m_row].outcome != Outcome::Asked)
        return;
    if (m_isMade) {
        note({});
        set(m_row, Outcome::Done);
    } else if (m_mayBeDone)
        set(m_row, Outcome::Uncertain, Reason::None, failure);
    else
        set(m_row, m_isRollingBack ? Outcome::Done : Outcome::NotSent, Reason::None, failure);
}

void Run::end(const std::optional<xci::Failure> &trouble)
{
    m_trouble = trouble;
    m_row = -1;
    m_order.clear(); // What was to be rolled back still is as it was: done.
    m_refused.clear();
    m_triedAgain.clear();
    for (int row = 0; row < int(m_results.size()); ++row) {
        if (m_results[row].outcome != Outcome::Waiting)
            continue;
        if (m_known.contains(row))
            takeKnown(row);
        else
            set(row, Outcome::NotSent);
    }
    m_isRollingBack = false;
    m_isPausing = false;
    setState(State::Ended);
}

void Run::send()
{
    ++m_sendings;
    const auto &step = current();
    const QPointer alive(this);
    const auto heard = [alive](const xci::Answer<Server::Done> &answer) {
        if (alive)
            alive->answered(answer ? std::nullopt : std::optional(answer.failure()),
                            alive->current().user);
    };
    switch (step.action) {
    case Action::Create:
        return m_server.createUser(step.draft, [alive](const xci::Answer<xci::UserId> &answer) {
            if (alive)
                alive->answered(answer ? std::nullopt : std::optional(answer.failure()),
                                answer ? *answer : xci::UserId());
        });
    case Action::Change:
        return m_server.changeUser(step.user, step.draft, heard);
    case Action::Delete:
        return m_server.removeUser(step.user, heard);
    }
}

void Run::answered(const std::optional<xci::Failure> &failure, xci::UserId id)
{
    if (!failure && (id != xci::UserId() || current().action != Action::Create))
        return done(id);
    if (!failure) { // Made, but as what?
        m_isMade = true;
        return verify({});
    }
    if (failure->isUnsent()) {
        --m_sendings;
        return tryAgain(*failure, [this] { send(); });
    }
    m_failures = 0;
    m_mayBeDone = m_mayBeDone || failure->isUncertain() || failure->kind == Kind::Fault;
    if (m_mayBeDone)
        return verify(*failure);
    refused(*failure);
}

void Run::done(xci::UserId id)
{
    m_failures = 0;
    auto &result = m_results[m_row];
    result.user = id;
    result.number = current().draft.internalNumber;
    if (current().action == Action::Create)
        m_created.insert(m_row);
    note(id);
    set(m_row, m_isRollingBack ? Outcome::RolledBack : Outcome::Done, result.reason);
    next();
}

void Run::tryAgain(const xci::Failure &failure, const std::function<void()> &again)
{
    if (needsSignIn(failure) && !m_isStopping) {
        m_waiting = again;
        m_trouble = failure;
        setState(State::AwaitingSignIn);
        return;
    }
    if (isFinal(failure) || m_isStopping || ++m_failures > m_patience.attempts) {
        leaveLine(failure);
        return end(failure);
    }
    Q_EMIT serverAway(failure);
    const auto wait = std::min(m_patience.most, m_patience.first * (1 << std::min(m_failures, 6)));
    m_again.disconnect(this);
    connect(&m_again, &QTimer::timeout, this, again);
    m_again.start(wait);
}

//! The entity's users now.
void Run::look(const std::function<void(const QList<xci::User> &)> &then)
{
    const QPointer alive(this);
    m_server.readUsers(current().draft.entity,
                       [alive, then](const xci::Answer<QList<xci::User>> &users) {
                           if (!alive)
                               return;
                           if (users) {
                               alive->m_failures = 0;
                               then(*users);
                           } else {
                               alive->tryAgain(users.failure(), [alive, then] {
                                   if (alive)
                                       alive->look(then);
                               });
                           }
                       });
}

bool Run::isShownBy(const xci::User &user) const
{
    const auto &step = m_plan[m_row];
    const auto &draft = step.draft;
    const bool isLoginSo = draft.cti == xci::UserDraft::Cti::Keep
        || user.ctiLogin == (draft.cti == xci::UserDraft::Cti::Set ? draft.ctiLogin : QString());
    return (step.action == Action::Create || user.id == step.user) && isLoginSo
        && user.internalNumber == draft.internalNumber && user.firstName == draft.firstName
        && user.lastName == draft.lastName;
}

//! Whether the list shows what the line wanted: the user's id, or 0.
xci::UserId Run::foundIn(const QList<xci::User> &users) const
{
    const auto found = std::find_if(users.begin(), users.end(),
                                    [this](const xci::User &each) { return isShownBy(each); });
    return found == users.end() ? xci::UserId() : found->id;
}

void Run::verify(const xci::Failure &failure)
{
    look([this, failure](const QList<xci::User> &users) {
        if (current().action == Action::Delete) {
            const bool isThere
                = std::any_of(users.begin(), users.end(),
                              [&](const xci::User &each) { return each.id == current().user; });
            if (!isThere) {
                m_server.prove({}, true);
                return done(current().user);
            }
        } else if (const auto found = foundIn(users); found != xci::UserId()) {
            if (current().action == Action::Create) {
                m_server.prove(found, true);
                return done(found);
            }
            // The list shows no password and no template: it may have looked so before. A change
            // that comes twice does no harm.
            if (failure.isUncertain() && m_sendings < mostSendings && !m_isStopping)
                return send();
            set(m_row, Outcome::Uncertain, Reason::None, failure);
            return next();
        }
        judgeMissing(failure);
    });
}

//! The list does not show that it was done.
void Run::judgeMissing(const xci::Failure &failure)
{
    if (m_isMade)
        return done({});
    m_mayBeDone = false;
    m_server.prove({}, false);
    if (failure.kind == Kind::Fault || m_sendings >= mostSendings) {
        auto told = failure;
        told.kind = Kind::Fault; // Nothing is uncertain any more.
        set(m_row, m_isRollingBack ? Outcome::Kept : Outcome::Failed, Reason::None, told);
        return next();
    }
    if (!failure.isUncertain())
        return refused(failure);
    if (!m_isStopping)
        return send();
    leaveLine({});
    next();
}

} // namespace vigie::xcibulk
