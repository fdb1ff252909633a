// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chaoshand.h"
#include "tests/fakes/faultydoor.h"

#include <optional>

namespace vigie::e2e {

//! One client, one session through a door of its own, one fault behind one message of it; then
//! the client comes back through a door that is whole.
class TortureRun
{
public:
    //! Which session meets the fault.
    enum class Phase {
        SignIn, //!< The first of a person.
        Return, //!< That of a client whose link was lost.
    };
    struct Plan
    {
        Phase phase = Phase::SignIn;
        fakes::FaultyDoor::Fault fault{};
        QString describe() const;
    };

    //! \a seat: whose login, line and place; any number.
    TortureRun(const Plan &plan, int seat, const QUrl &server, const Clock &clock);

    void start();
    //! Called until isOver(): takes the next step when its time has come.
    void advance();
    bool isOver() const { return m_step == Step::Over; }
    //! Why it never ended in a state that the program knows; empty: it did.
    QString problem() const { return m_problem; }
    void comeBack(); //!< The link is lost once more.
    void giveUp(); //!< Too much time has passed: a problem.

    const Plan &plan() const { return m_plan; }
    ChaosHand &hand() { return m_hand; }
    bool hasStruck() const { return m_hasStruck; }
    bool wasRefused() const
    {
        return m_refusals > 0;
    } //!< The sign-in came to nothing, and said so.

private:
    enum class Step {
        FirstSignIn, //!< Of a client that is to be cut off.
        UnderFault,
        Recovery,
        Over
    };

    void strike();
    void recover();

    const Plan m_plan;
    fakes::FaultyDoor m_door;
    ChaosHand m_hand;
    Step m_step = Step::FirstSignIn;
    QString m_problem;
    int m_refusals = 0;
    int m_known = 0; //!< Queues and agents, before the link was lost.
    bool m_hasStruck = false;
    Instant m_struckAt{};
    const Clock &m_clock;
};

} // namespace vigie::e2e
