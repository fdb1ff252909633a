// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/assignments.h"

#include "base/logging.h"
#include "center/assignments_p.h"
#include "center/contactcenter.h"
#include "center/desk.h"

#include <algorithm>

namespace vigie::center {

using Row = AssignmentRow;

int &Assignments::Run::counter(RowState state)
{
    switch (state) {
    case RowState::Waiting:
        return progress.waiting;
    case RowState::Pending:
        return progress.pending;
    case RowState::Done:
        return progress.done;
    case RowState::ChangedByOther:
        return progress.changedByOther;
    case RowState::Failed:
    case RowState::Held:
    case RowState::Stopped:
        break;
    }
    return progress.failed;
}

Assignments::Assignments(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_feeder(
          desk, [this](WishFeeder::Ticket ticket, Intent &wish) { return make(ticket, wish); },
          [this](WishFeeder::Ticket ticket, const Intent &intent) { told(ticket, intent); })
    , m_history([this](BatchId id) { return progress(id); })
{
    connect(&desk, &Desk::linkChanged, this, &Assignments::onLink);
    desk.addListener(this);
}

Assignments::~Assignments()
{
    m_desk.removeListener(this);
}

AssignmentPlanner Assignments::planner() const
{
    return AssignmentPlanner(m_desk.center());
}

BatchId Assignments::run(AssignmentBatch plan)
{
    const BatchId id = start(std::move(plan));
    m_history.add(id);
    Q_EMIT historyChanged();
    return id;
}

BatchId Assignments::start(AssignmentBatch plan)
{
    auto owned = std::make_unique<Run>();
    Run &run = *owned;
    run.id = BatchId(++m_lastId);
    run.batch = std::move(plan);
    run.batch.id = run.id;
    run.progress.total = int(run.batch.rows.size());
    run.rowsOf.resize(run.batch.orders.size());
    run.orderIntents.resize(run.batch.orders.size());
    for (qint32 i = 0; i < run.progress.total; ++i) {
        const Row &row = run.row(i);
        ++run.counter(row.state);
        m_latest.insert(row.key(), {run.id, i});
        if (row.waitsFor != Row::none)
            run.dependents.emplace_back(row.waitsFor, i);
        if (row.order != Row::none)
            run.rowsOf[std::size_t(row.order)].push_back(i);
    }
    std::ranges::sort(run.dependents);
    m_runs.emplace(run.id, std::move(owned));
    qCDebug(lcCenter) << "batch" << quint32(run.id) << "of" << run.progress.total << "rows";

    Q_EMIT started(run.id);
    for (qint32 i = 0; i < run.progress.total; ++i) {
        if (run.row(i).order == Row::none && run.isFree(run.row(i)))
            enqueue(run, i);
    }
    for (std::size_t i = 0; i < run.batch.orders.size(); ++i)
        m_feeder.queue(orderTicket(run.id, qint32(i)));
    m_feeder.feed();
    if (run.progress.total == 0 || run.progress.total == run.progress.changedByOther)
        Q_EMIT finished(run.id);
    // Later: who hears the signals may still look at an older batch.
    QMetaObject::invokeMethod(this, &Assignments::prune, Qt::QueuedConnection);
    return run.id;
}

void Assignments::stop(BatchId id)
{
    Run *run = runOf(id);
    for (qint32 i = 0; run && i < run->progress.total; ++i) {
        if (run->row(i).state != RowState::Waiting)
            continue;
        m_feeder.cancel(rowTicket(id, i));
        enter(*run, i, RowState::Stopped);
    }
}

int Assignments::retry(BatchId id)
{
    Run *run = runOf(id);
    int reopened = 0;
    for (qint32 i = 0; run && i < run->progress.total; ++i)
        reopened += reopen(*run, i) ? 1 : 0;
    for (qint32 i = 0; reopened > 0 && i < run->progress.total; ++i) {
        if (run->row(i).state == RowState::Waiting && run->isFree(run->row(i)))
            enqueue(*run, i);
    }
    m_feeder.feed();
    return reopened;
}

bool Assignments::retry(BatchId id, int index)
{
    Run *run = runOf(id);
    if (!run || index < 0 || index >= run->progress.total || !isRetriable(run->row(index).state))
        return false;
    // The two halves of a move go together.
    QList<qint32> wanted{index};
    if (run->row(index).waitsFor != Row::none)
        wanted.prepend(run->row(index).waitsFor);
    for (const auto &[target, row] : run->dependents) {
        if (target == index && run->row(row).state == RowState::Held)
            wanted.append(row);
    }
    for (const qint32 each : wanted)
        reopen(*run, each);
    for (const qint32 each : wanted) {
        if (run->row(each).state == RowState::Waiting && run->isFree(run->row(each)))
            enqueue(*run, each);
    }
    m_feeder.feed();
    return true;
}

//! Not one that waits for what somebody else has changed: it would only be held again.
bool Assignments::reopen(Run &run, qint32 index)
{
    Row &row = run.row(index);
    const bool isInVain
        = row.waitsFor != Row::none && run.row(row.waitsFor).state == RowState::ChangedByOther;
    if (!isRetriable(row.state) || isInVain)
        return false;
    row.order = Row::none;
    enter(run, index, RowState::Waiting);
    return true;
}

void Assignments::forget(BatchId id)
{
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            if (const Run *run = runOf(id); run && run->progress.isOver())
                drop(id);
        },
        Qt::QueuedConnection);
}

const AssignmentBatch *Assignments::find(BatchId id) const
{
    const Run *run = runOf(id);
    return run ? &run->batch : nullptr;
}

BatchProgress Assignments::progress(BatchId id) const
{
    const Run *run = runOf(id);
    return run ? run->progress : BatchProgress();
}

QList<BatchId> Assignments::all() const
{
    QList<BatchId> ids;
    for (const auto &[id, run] : m_runs)
        ids.append(id);
    return ids;
}

BatchProgress Assignments::progress() const
{
    BatchProgress sum;
    for (const auto &[id, run] : m_runs) {
        const BatchProgress &each = run->progress;
        if (each.isOver())
            continue;
        sum.total += each.total;
        sum.waiting += each.waiting;
        sum.pending += each.pending;
        sum.done += each.done;
        sum.failed += each.failed;
        sum.changedByOther += each.changedByOther;
    }
    return sum;
}

const Row *Assignments::latest(AgentId agent, QueueId queue) const
{
    return latestOf(Row{.agent = agent, .queue = queue}.key());
}

const Row *Assignments::latestGroup(AgentId agent) const
{
    return latestOf(Row{.kind = Row::Kind::Group, .agent = agent}.key());
}

const Row *Assignments::latestDefaults(UserId user) const
{
    return latestOf(Row{.kind = Row::Kind::Defaults, .user = user}.key());
}

const AssignmentBatch *Assignments::nextUndo() const
{
    const auto id = m_history.nextUndo();
    return id ? find(*id) : nullptr;
}

const AssignmentBatch *Assignments::nextRedo() const
{
    const auto id = m_history.nextRedo();
    return id ? find(*id) : nullptr;
}

bool Assignments::waitsForUndo() const
{
    return m_history.waitsForUndo();
}

bool Assignments::waitsForRedo() const
{
    return m_history.waitsForRedo();
}

std::optional<BatchId> Assignments::undo()
{
    const auto id = m_history.nextUndo();
    if (!id)
        return {};
    passOn(*find(*id), m_history.done());
    AssignmentBatch plan = inverseOf(*find(*id), m_desk.center());
    plan.isUndo = true;
    const BatchId by = start(std::move(plan));
    m_history.undone(*id, by);
    Q_EMIT historyChanged();
    return by;
}

std::optional<BatchId> Assignments::redo()
{
    const auto id = m_history.nextRedo();
    if (!id)
        return {};
    passOn(*find(*id), m_history.undoing());
    AssignmentBatch plan = inverseOf(*find(*id), m_desk.center());
    plan.isRedo = true;
    const BatchId by = start(std::move(plan));
    m_history.redone(*id, by);
    Q_EMIT historyChanged();
    return by;
}

//! To the rows of \a others that were proved behind those of \a batch and began where they ended.
void Assignments::passOn(const AssignmentBatch &batch, const std::vector<BatchId> &others)
{
    Run &own = *runOf(batch.id);
    const auto counts
        = [](const Row &row) { return row.state == RowState::Done && row.isChange(); };
    QHash<Key, qint32> rows;
    for (qint32 i = 0; i < own.progress.total; ++i) {
        if (counts(own.row(i)))
            rows.insert(own.row(i).key(), i);
    }
    QHash<Key, Place> next; // The first behind it.
    for (const BatchId id : others) {
        Run *run = id == batch.id ? nullptr : runOf(id);
        for (qint32 i = 0; run && i < run->progress.total; ++i) {
            const Row &row = run->row(i);
            const auto mine = counts(row) ? rows.constFind(row.key()) : rows.cend();
            if (mine == rows.cend() || row.proof <= own.row(*mine).proof)
                continue;
            const auto known = next.constFind(row.key());
            if (known == next.cend() || row.proof < rowAt(*known)->proof)
                next.insert(row.key(), {id, i});
        }
    }
    for (auto it = next.cbegin(); it != next.cend(); ++it) {
        Row &mine = own.row(rows.value(it.key()));
        Row &behind = *rowAt(it.value());
        if (behind.before != mine.after || behind.defaultsBefore != mine.defaultsAfter)
            continue; // Somebody else was between them.
        behind.before = mine.before;
        behind.defaultsBefore = mine.defaultsBefore;
        mine.before = mine.after;
        mine.defaultsBefore = mine.defaultsAfter;
        const Place place = it.value();
        Q_EMIT rowsChanged(place.first, place.second, place.second);
    }
}

Assignments::Run *Assignments::runOf(BatchId id) const
{
    const auto found = m_runs.find(id);
    return found == m_runs.end() ? nullptr : found->second.get();
}

const Row *Assignments::latestOf(quint64 key) const
{
    const auto found = m_latest.constFind(key);
    return found == m_latest.cend() ? nullptr : rowAt(*found);
}

Row *Assignments::rowAt(Place place) const
{
    Run *run = runOf(place.first);
    return run ? &run->row(place.second) : nullptr;
}

void Assignments::prune()
{
    std::size_t rows = 0;
    for (const auto &[id, run] : m_runs)
        rows += run->batch.rows.size();
    QList<BatchId> ids = all();
    std::ranges::stable_partition(ids, [this](BatchId id) { return !m_history.contains(id); });
    for (const BatchId id : std::as_const(ids)) {
        const bool isTooMuch = m_runs.size() > maxBatches || (rows > maxRows && m_runs.size() > 1);
        const Run *run = runOf(id);
        if (!isTooMuch || !run->progress.isOver())
            continue;
        rows -= run->batch.rows.size();
        drop(id);
    }
}

void Assignments::drop(BatchId id)
{
    const Run *run = runOf(id);
    for (const Row &row : run->batch.rows) {
        const auto latest = m_latest.constFind(row.key());
        if (latest != m_latest.cend() && latest->first == id)
            m_latest.erase(latest);
        for (QHash<Key, Place> *each : {&m_sent, &m_proved}) {
            const auto known = each->constFind(row.key());
            if (known != each->cend() && known->first == id)
                each->erase(known);
        }
    }
    m_history.forget(id);
    m_runs.erase(id);
    Q_EMIT historyChanged();
}

//! Another person may sign in next.
void Assignments::reset()
{
    m_feeder.clear();
    m_history.clear();
    m_runs.clear();
    m_latest.clear();
    m_sent.clear();
    m_proved.clear();
    m_underWay.clear();
    m_inDoubt.clear();
    m_mine.clear();
    m_unknownOrders.clear();
    Q_EMIT historyChanged();
}

} // namespace vigie::center
