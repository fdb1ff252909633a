// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignment.h"
#include "center/assignmenthistory.h"
#include "center/assignmentplan.h"
#include "center/eventlistener.h"
#include "center/wishfeeder.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace vigie::center {

class ContactCenter;
class Desk;

//! A supervisor's changes of who serves what: runs planned batches, follows each row until the
//! server's event proves it, and takes batches back.
//!
//! Nothing changes before the server says so. A row goes out when its turn comes and its value is
//! still the one of the plan, or one that this person put there since; otherwise somebody else was
//! faster, and it says so. A command for many is proved row by row; where the server does not know
//! it, or the floor is not the planned one any more, its rows go out one by one.
//!
//! A row that was asked for again may come behind a newer batch's row of the same value. Undoing
//! that batch then passes its beginning on to the row behind it, which takes both back.
//!
//! One a desk: windows share it, and with it the history. Another sign-in empties it.
class Assignments final : public QObject, private EventListener
{
    Q_OBJECT
public:
    static constexpr int maxBatches = 200; //!< Kept; ended ones go, first what is taken back.
    static constexpr std::size_t maxRows = 100'000; //!< Of all that are kept.

    explicit Assignments(Desk &desk, QObject *parent = nullptr);
    ~Assignments() override;

    AssignmentPlanner planner() const; //!< Plans on the state as it is now.

    //! Sends the plan, and keeps it for undoing. Rows that cannot leave fail with LinkDown.
    BatchId run(AssignmentBatch plan);
    void stop(BatchId id); //!< What was not sent stays unsent; what was runs out.
    int retry(BatchId id); //!< Everything isRetriable(); how many rows that are.
    bool retry(BatchId id, int row);
    void forget(BatchId id); //!< Also for undoing. One that runs stays.

    const AssignmentBatch *find(BatchId id) const; //!< Null: forgotten. Void after the next event.
    BatchProgress progress(BatchId id) const;
    QList<BatchId> all() const; //!< Oldest first.
    BatchProgress progress() const; //!< Of all that run: for the badge.
    //! The newest change of that value, for the mark on its cell; null: none is kept.
    const AssignmentRow *latest(AgentId agent, QueueId queue) const;
    const AssignmentRow *latestGroup(AgentId agent) const;
    const AssignmentRow *latestDefaults(UserId user) const;

    const AssignmentBatch *nextUndo() const; //!< What undo() would take back; null: nothing.
    const AssignmentBatch *nextRedo() const;
    bool waitsForUndo() const; //!< Not yet: what it would take back is not confirmed.
    bool waitsForRedo() const;
    std::optional<BatchId> undo(); //!< The batch that does it; empty: there is nothing to undo.
    std::optional<BatchId> redo();

Q_SIGNALS:
    void started(vigie::center::BatchId batch);
    void rowsChanged(vigie::center::BatchId batch, int first, int last);
    //! No row is under way any more; again after each retry.
    void finished(vigie::center::BatchId batch);
    void historyChanged(); //!< nextUndo(), nextRedo(), or a batch is forgotten.

private:
    struct Run;
    using Key = quint64; //!< Of the value that a row changes.
    using Place = std::pair<BatchId, qint32>; //!< A row.

    void received(const xuc::Event &event) override;
    WishFeeder::Turn make(WishFeeder::Ticket ticket, Intent &wish);
    WishFeeder::Turn makeRow(Run &run, qint32 index, Intent &wish);
    WishFeeder::Turn makeOrder(Run &run, qint32 index, Intent &wish);
    bool maySend(Run &run, qint32 index);
    bool isProvedBehind(const AssignmentRow &row) const;
    void rebase(AssignmentRow &row) const;
    void told(WishFeeder::Ticket ticket, const Intent &intent);
    void toldRow(Run &run, qint32 index, const Intent &intent);
    void toldOrder(Run &run, qint32 index, const Intent &intent);
    void endOrder(Run &run, qint32 index, const Intent &intent);
    bool hasToWait(Run &run, qint32 order) const;
    void sendOneByOne(Run &run, qint32 order);

    void valueTold(Key key);
    void settleOrder(Run &run, qint32 order);
    bool isLateProof(const AssignmentRow &row) const;
    bool isProved(Key key) const;
    void proveLate(Key key);
    void enterLate(Place place, bool wasMine);
    void rebaseOn(AssignmentRow &row, Key key) const;
    void refused();
    void onLink();
    void recheck();
    void forgetOthers();
    void failWaiting();

    BatchId start(AssignmentBatch plan);
    void enqueue(Run &run, qint32 row);
    void enter(Run &run, qint32 row, RowState state, IntentFailure failure = IntentFailure::None);
    void freeDependents(Run &run, qint32 row);
    bool reopen(Run &run, qint32 row);
    Run *runOf(BatchId id) const;
    AssignmentRow *rowAt(Place place) const;
    const AssignmentRow *latestOf(Key key) const;
    void passOn(const AssignmentBatch &batch, const std::vector<BatchId> &others);
    void prune();
    void drop(BatchId id);
    void reset();

    Desk &m_desk;
    WishFeeder m_feeder;
    AssignmentHistory m_history;
    std::map<BatchId, std::unique_ptr<Run>> m_runs; //!< No braces: Run is not complete here.
    QHash<Key, Place> m_latest{};
    QHash<Key, Place> m_sent{}; //!< The row that left last; of what failed only that may be proved.
    QHash<Key, Place> m_proved{}; //!< The row that was proved last.
    QHash<Key, Place> m_underWay{}; //!< The row that was sent, alone or by an order.
    QSet<Key> m_inDoubt{}; //!< Under way when the link went; no new state has settled it yet.
    QSet<Key> m_mine{}; //!< The present value was put there from here.
    QSet<AssignmentOrder::Kind> m_unknownOrders{}; //!< That this server does not carry out.
    std::vector<Place> m_orders{}; //!< Under way: batch and number of the order, oldest first.
    QSet<Key> m_justProved{}; //!< By the event that is being heard.
    quint32 m_lastId = 0;
    quint32 m_lastProof = 0;
    Instant m_provedSent{}; //!< When the row was sent that left last of those that were proved.
    bool m_wasUp = true;
};

} // namespace vigie::center
