// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chaoshand.h"
#include "simprocess.h"
#include "wholestate.h"

#include <QMap>

#include <memory>
#include <vector>

namespace vigie::e2e {

//! Faults by the seed against clients at work: in every state of a session, and between a command
//! and its proof. After each, the whole state is the server's, and nothing was done twice.
class Chaos
{
public:
    //! \a swallowed: a message type of which each client loses one behind each fault, to show that
    //! the comparison notices it; empty: none.
    Chaos(quint32 seed, int faults, const QString &swallowed = {});

    bool run(); //!< False: what went wrong has been printed.

private:
    using State = center::Link::State;

    struct Fault
    {
        int number = 0;
        QString kind{};
        State target = State::Live;
        State struck = State::Live;
        bool isMidCommand = false; //!< Between a command and its proof.
        QString describe() const;
    };

    bool start();
    bool strikeOne(int number);
    void work(int deeds);
    bool lead(ChaosHand &victim, Fault &fault);
    void strike(ChaosHand *victim, Fault &fault);
    bool recover(const Fault &fault);
    bool compare(const Fault &fault);
    bool passBarriers();
    QStringList differences(const QJsonObject &state, Instant asked, Instant at);
    QStringList repeated(const QJsonObject &state);
    bool checkMemory();
    bool checkCoverage() const;
    bool fail(const Fault &fault, const QStringList &lines) const;
    template <typename Condition> bool wait(Condition condition, int milliseconds) const;

    const quint32 m_seed;
    const int m_faults;
    const QString m_swallowed;
    QRandomGenerator m_random;
    SystemClock m_clock;
    SimProcess m_sim;
    std::vector<std::unique_ptr<ChaosHand>> m_hands;
    QMap<State, int> m_struck; //!< Faults by the session's state.
    //! Of earlier runs of the server and of this one, by login and command.
    QMap<QString, QMap<QString, std::pair<int, int>>> m_arrived;
    int m_midCommand = 0;
    double m_baseMib = 0;
};

} // namespace vigie::e2e
