// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignments.h"
#include "chaoshand.h"
#include "chronicle.h"
#include "shownfloor.h"
#include "simprocess.h"

#include <QRandomGenerator>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace vigie::e2e {

//! Time at twice its pace, so that a deadline of five seconds takes half as long.
class SwiftClock final : public Clock
{
public:
    Instant now() const override { return m_begin + 2 * (m_clock.now() - m_begin); }
    QDateTime wallTime() const override { return m_clock.wallTime(); }

private:
    SystemClock m_clock;
    const Instant m_begin = m_clock.now();
};

//! Two supervisors edit one floor at the same time, with faults: the server's memberships and
//! defaults are theirs, and what they were before once all has been undone; as often as what is
//! kept for undoing is full. Each has the global view before the eyes, and it shows the same.
class Edits
{
public:
    Edits(quint32 seed, int edits) : m_seed(seed), m_edits(edits), m_random(seed) { }

    //! The views stay as they are before the first edit: what they show then must be found wrong.
    void freezeViews() { m_areViewsFrozen = true; }
    bool run(); //!< False: what went wrong has been printed.

private:
    struct Editor
    {
        std::unique_ptr<ChaosHand> hand{};
        std::unique_ptr<ShownFloor> shown{};
        std::unique_ptr<Chronicle> chronicle{};
        center::Assignments *assignments = nullptr; //!< Of the floor that is shown.
        std::vector<AgentId> agents{}; //!< That the profile shows.
        std::vector<QueueId> queues{};
        QSet<center::BatchId> round{}; //!< Run in the present one.
        std::vector<QSet<center::BatchId>> rounds{};
    };
    enum class Whom { Own, Anybody }; //!< Own: agents that the other leaves alone this time.

    bool start();
    bool compete();
    bool work();
    bool undoAll();
    bool undoRound(int round);
    bool isFull() const;
    bool compareWithServer(const QString &when);
    QStringList othersIn(center::BatchId batch, const Editor &editor) const;
    QStringList storyOf(AgentId agent, std::optional<QueueId> queue) const;
    QString storyOf(const QStringList &shown, const QStringList &wanted) const;

    void edit(Editor &editor, Whom whom);
    center::AssignmentBatch plan(Editor &editor, Whom whom);
    center::AssignmentBatch planGroup(Editor &editor);
    std::vector<AgentId> some(const Editor &editor, Whom whom);
    std::vector<center::Seat> someSeats(const Editor &editor, Whom whom);
    std::vector<center::BaseMembership> someMemberships(const Editor &editor);
    QueueId anyQueue(const Editor &editor);

    void strike();
    bool calmDown();
    bool waitForBatches();
    bool wait(const std::function<bool()> &holds, int milliseconds) const;
    static QStringList matrix(const QJsonObject &state, const Editor &editor);
    static QStringList matrix(const Editor &editor);
    static QStringList seatsIn(const QStringList &matrix, const Editor &editor);
    bool fail(const QString &when, const QStringList &lines) const;

    const quint32 m_seed;
    const int m_edits;
    QRandomGenerator m_random;
    SwiftClock m_clock;
    SimProcess m_sim;
    std::vector<Editor> m_editors;
    bool m_areViewsFrozen = false;
    int m_parity = 0;
    int m_done = 0; //!< Edits made.
    int m_rows = 0;
    int m_struck = 0;
    int m_failed = 0; //!< Rows that were not confirmed at first.
    qsizetype m_shown = 0; //!< Tiles that were compared.
};

} // namespace vigie::e2e
