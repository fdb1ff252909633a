// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "xcibulk/audit.h"
#include "xcibulk/picturereader.h"
#include "xcibulk/planner.h"
#include "xcibulk/server.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace vigie::xcibulk {

//! What a line came to.
enum class Outcome : quint8 {
    Waiting,
    Asked, //!< Sent, not answered yet.
    Done, //!< The server said so, or its list shows it.
    Nothing, //!< It was so already.
    LeftOut, //!< An error of the line.
    Overtaken, //!< Somebody else was faster: reason says what is so now. It was not done.
    Refused, //!< The server's words are in failure.
    Failed, //!< The server failed, and its list does not show it.
    Uncertain, //!< Answers were lost, and the list could not be read either.
    NotSent, //!< The run ended before; it was not done.
    RolledBack, //!< Reason::IsGone: somebody else had removed it.
    Kept //!< Not rolled back: somebody has changed it since, or the server refused.
};

struct Result
{
    Outcome outcome = Outcome::Waiting;
    Reason reason = Reason::None;
    xci::Failure failure{};
    xci::UserId user{};
    QString number{};
};

//! How long a run waits for a server that is away.
struct Patience
{
    std::chrono::milliseconds first{500}; //!< Between two attempts, doubled up to most.
    std::chrono::milliseconds most{5'000};
    int attempts = 60; //!< In a row without an answer; then the run ends.
};

//! What an earlier run did with a row.
struct KnownDone
{
    xci::UserId user{};
    QString number{};
};

//! Who does it where, for the audit.
struct Actor
{
    QString login{};
    QString server{};
};

//! Carries a plan out, one line at a time, and knows at the end of each what came of it.
//!
//! Before it begins, the servers are read anew and every line is judged once more; a line whose
//! verdict differs is not sent. After a lost answer nothing is sent again before the server's list
//! has shown that it was not done. At its end one more look at the servers tells of which refused
//! lines somebody was faster, and those get another number to whom one had been handed.
class Run : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 {
        Ready,
        Reading, //!< The servers, before the first line.
        Applying,
        AwaitingSignIn, //!< resume() goes on.
        Paused, //!< By pause(); resume() goes on.
        Ended
    };
    Q_ENUM(State)

    Run(Server &server, Audit &audit, const Clock &clock, Actor actor, QObject *parent = nullptr);
    ~Run() override;

    void setPatience(const Patience &patience) { m_patience = patience; }
    //! Before start(): rows that an earlier run of the same sheet did. They are not sent again, and
    //! what they created is rolled back with the rest.
    void assume(const QHash<int, KnownDone> &rows) { m_known = rows; }
    //! \a plan: what the person has seen of this sheet.
    void start(const Sheet &sheet, const Choices &choices, const Plan &plan);
    void stop(); //!< What is under way ends; nothing more is sent.
    void pause(); //!< The line under way ends; the next one waits for resume().
    bool isPausing() const { return m_isPausing; } //!< Asked for, whether it waits already or not.
    void resume(); //!< After a sign-in, or a pause.
    //! Once it has ended: removes what was created, last first.
    void rollBack();

    State state() const { return m_state; }
    const Plan &plan() const { return m_plan; }
    const QList<Result> &results() const { return m_results; } //!< One a step.
    int count(Outcome outcome) const;
    //! Why it ended before its time, or waits for a sign-in; none: it did not.
    const std::optional<xci::Failure> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void stateChanged(vigie::xcibulk::Run::State state);
    void resultChanged(int row);
    void serverAway(const vigie::xci::Failure &failure); //!< It is asked again after a while.

private:
    void setState(State state);
    void set(int row, Outcome outcome, Reason reason = Reason::None,
             const xci::Failure &failure = {});
    Step &current() { return m_plan[m_row]; }

    void readPicture(const std::function<void(const Picture &)> &then);
    void judgeAnew(const Picture &picture);
    void takePlan(const Plan &fresh);
    void takeKnown(int row);
    void next();
    void send();
    void answered(const std::optional<xci::Failure> &failure, xci::UserId id);
    void done(xci::UserId id);
    void look(const std::function<void(const QList<xci::User> &)> &then);
    void verify(const xci::Failure &failure);
    void judgeMissing(const xci::Failure &failure);
    xci::UserId foundIn(const QList<xci::User> &users) const;
    bool isShownBy(const xci::User &user) const; //!< What the line wanted.
    void goOnWithWaiting(); //!< What a sign-in or a pause held up.
    void refused(const xci::Failure &failure);
    void judgeRefused(const Picture &picture);
    void takeVerdicts(const QMap<int, Step> &fresh); //!< Of the refused, by row.
    void tryAgain(const xci::Failure &failure, const std::function<void()> &again);
    void leaveLine(const xci::Failure &failure);
    void end(const std::optional<xci::Failure> &trouble);
    void checkBeforeRollBack(const Picture &picture);
    void note(xci::UserId id);

    Server &m_server;
    Audit &m_audit;
    const Clock &m_clock;
    const Actor m_actor;
    Patience m_patience{};
    State m_state = State::Ready;
    Sheet m_sheet{};
    Choices m_choices{};
    Plan m_plan{};
    QList<Result> m_results{};
    QList<int> m_order{}; //!< Rows still to go.
    QSet<int> m_created{}; //!< Rows: what a rolling back is about.
    QHash<int, KnownDone> m_known{};
    int m_row = -1;
    int m_sendings = 0; //!< Of this line: those that left.
    int m_failures = 0; //!< In a row, without an answer.
    bool m_mayBeDone = false; //!< An answer of this line was lost.
    bool m_isMade = false; //!< The server said so, but not as what.
    QMap<int, xci::Failure> m_refused{}; //!< Rows that a picture may tell more of.
    QSet<int>
        m_triedAgain{}; //!< Rows that were refused though a later picture has nothing against.
    int m_rounds = 0; //!< Pictures that were read for them.
    bool m_isStopping = false;
    bool m_isPausing = false;
    bool m_isRollingBack = false;
    std::function<void()> m_waiting{}; //!< What goes on after a sign-in or a pause.
    std::optional<xci::Failure> m_trouble{};
    PictureReader m_reader;
    QTimer m_again{};
};

} // namespace vigie::xcibulk
