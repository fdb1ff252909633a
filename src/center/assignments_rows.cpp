// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/assignments_p.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/orderframe.h"

#include <algorithm>

// How the rows of a batch go out, and what ends them.
namespace vigie::center {

using namespace std::chrono_literals;
using Row = AssignmentRow;
using Turn = WishFeeder::Turn;

namespace {

    constexpr auto lateLimit = 20s; // For a proof that comes after all.

    Intent wishOf(const Row &row)
    {
        switch (row.kind) {
        case Row::Kind::Defaults:
            return {.kind = IntentKind::SetDefaults,
                    .agent = row.agent,
                    .user = row.user,
                    .defaults = row.defaultsAfter};
        case Row::Kind::Group:
            return {.kind = IntentKind::SetGroup,
                    .agent = row.agent,
                    .group = GroupId(row.after),
                    .previousGroup
                    = row.before == Row::none ? std::nullopt : std::optional(GroupId(row.before))};
        case Row::Kind::Membership:
            break;
        }
        return {.kind = row.after == Row::none ? IntentKind::LeaveQueue : IntentKind::JoinQueue,
                .agent = row.agent,
                .queue = row.queue,
                .penalty = std::max(row.after, 0),
                .previousPenalty = row.before};
    }

    bool hasLeft(const Intent &intent)
    {
        return intent.state == IntentState::Failed ? intent.isInDoubt
                                                   : intent.state != IntentState::Queued;
    }

} // namespace

void Assignments::enqueue(Run &run, qint32 row)
{
    m_feeder.queue(rowTicket(run.id, row));
}

Turn Assignments::make(WishFeeder::Ticket ticket, Intent &wish)
{
    Run *run = runOf(batchOf(ticket));
    if (!run)
        return Turn::Skip;
    return isOrder(ticket) ? makeOrder(*run, indexOf(ticket), wish)
                           : makeRow(*run, indexOf(ticket), wish);
}

Turn Assignments::makeRow(Run &run, qint32 index, Intent &wish)
{
    const Row &row = run.row(index);
    if (row.state != RowState::Waiting || !run.isFree(row))
        return Turn::Skip;
    if (m_underWay.contains(row.key()))
        return Turn::Later;
    if (!maySend(run, index))
        return Turn::Skip;
    wish = wishOf(row);
    return Turn::Send;
}

//! False: the row has come to its end without being sent.
bool Assignments::maySend(Run &run, qint32 index)
{
    Row &row = run.row(index);
    Standing now = standingOf(row, m_desk.center());
    if (now == Standing::Other && m_mine.contains(row.key())) {
        rebase(row);
        now = standingOf(row, m_desk.center());
    }
    if (now == Standing::Other) {
        enter(run, index, RowState::ChangedByOther);
        return false;
    }
    if (now == Standing::After) {
        // Somebody else did it, or a row that left behind this one: not to be taken back twice.
        if (row.sentAt == Instant{} || isProvedBehind(row))
            rebase(row);
        enter(run, index, RowState::Done);
        return false;
    }
    if (row.kind == Row::Kind::Group && row.after == Row::none) { // No command takes a group away.
        enter(run, index, RowState::Failed, IntentFailure::Refused);
        return false;
    }
    return true;
}

//! The present value is another row's doing, which had left later.
bool Assignments::isProvedBehind(const Row &row) const
{
    const auto last = m_proved.constFind(row.key());
    const Row *behind = last == m_proved.cend() ? nullptr : rowAt(*last);
    return behind && behind != &row && behind->sentAt > row.sentAt && isProved(row.key());
}

//! The row begins where the value stands now.
void Assignments::rebase(Row &row) const
{
    const ContactCenter &center = m_desk.center();
    if (row.kind == Row::Kind::Defaults) {
        const auto now = center.defaults().of(*row.user);
        row.defaultsBefore.assign(now.begin(), now.end());
        return;
    }
    const Agent *agent = center.find(row.agent);
    if (row.kind == Row::Kind::Group) {
        row.before = agent && agent->group ? raw(*agent->group) : Row::none;
        return;
    }
    const auto queue = center.row(row.queue);
    const auto known = center.row(row.agent);
    row.before = queue && known ? center.penalty(*known, *queue).value_or(Row::none) : Row::none;
}

//! Something is under way that the command would find changed: the server reads a group's agents
//! and a user's defaults only when it obeys.
bool Assignments::hasToWait(Run &run, qint32 index) const
{
    using Kind = AssignmentOrder::Kind;
    const AssignmentOrder &order = run.batch.orders[std::size_t(index)];
    const std::vector<qint32> &rows = run.rowsOf[std::size_t(index)];
    const auto isPlanned = [&](qint32 row) { return m_underWay.contains(run.row(row).key()); };
    if (order.kind == Kind::SetDefaults || std::ranges::any_of(rows, isPlanned))
        return std::ranges::any_of(rows, isPlanned);
    QSet<AgentId> agents;
    for (const qint32 row : rows)
        agents.insert(run.row(row).agent);
    return std::any_of(m_underWay.cbegin(), m_underWay.cend(), [&](const Place &place) {
        const Row &row = *rowAt(place);
        if (order.kind == Kind::ApplyDefaults)
            return agents.contains(row.agent);
        return row.kind == Row::Kind::Group
            || (row.kind == Row::Kind::Membership
                && (row.queue == order.from.queue || row.queue == order.to.queue));
    });
}

Turn Assignments::makeOrder(Run &run, qint32 index, Intent &wish)
{
    const AssignmentOrder &order = run.batch.orders[std::size_t(index)];
    const std::vector<qint32> rows = run.rowsOf[std::size_t(index)];
    if (hasToWait(run, index))
        return Turn::Later;
    std::vector<Row> open;
    for (const qint32 row : rows) {
        const Row &each = run.row(row);
        if (each.state == RowState::Waiting && each.order == index && maySend(run, row))
            open.push_back(each);
    }
    if (open.empty())
        return Turn::Skip;
    // The server would do it to whoever is there by now.
    if (m_unknownOrders.contains(order.kind) || !planner().isStill(order, open)) {
        sendOneByOne(run, index);
        return Turn::Skip;
    }
    wish = {.kind = IntentKind::AssignMany,
            .frame = frameOf(order),
            .subject = QStringLiteral("%1/%2").arg(quint32(run.id)).arg(index)};
    return Turn::Send;
}

void Assignments::sendOneByOne(Run &run, qint32 order)
{
    for (const qint32 index : std::as_const(run.rowsOf[std::size_t(order)])) {
        Row &row = run.row(index);
        if (isEnded(row.state) || row.order != order)
            continue;
        row.order = Row::none;
        enter(run, index, RowState::Waiting);
        if (run.isFree(row))
            enqueue(run, index);
    }
}

void Assignments::told(WishFeeder::Ticket ticket, const Intent &intent)
{
    Run *run = runOf(batchOf(ticket));
    if (!run || intent.state == IntentState::Queued)
        return;
    if (isOrder(ticket))
        toldOrder(*run, indexOf(ticket), intent);
    else
        toldRow(*run, indexOf(ticket), intent);
    if (intent.state == IntentState::Failed && intent.failure == IntentFailure::LinkDown)
        failWaiting();
}

void Assignments::toldRow(Run &run, qint32 index, const Intent &intent)
{
    Row &row = run.row(index);
    row.intent = intent.id;
    if (hasLeft(intent))
        row.sentAt = intent.since;
    switch (intent.state) {
    case IntentState::Queued:
        break;
    case IntentState::Pending:
        enter(run, index, RowState::Pending);
        break;
    case IntentState::Confirmed:
        enter(run, index, RowState::Done);
        break;
    case IntentState::Failed:
        enter(run, index, RowState::Failed, intent.failure);
        break;
    case IntentState::Superseded:
        enter(run, index, RowState::ChangedByOther);
        break;
    }
}

void Assignments::toldOrder(Run &run, qint32 index, const Intent &intent)
{
    run.orderIntents[std::size_t(index)] = intent.id;
    if (intent.state != IntentState::Pending) {
        endOrder(run, index, intent);
        return;
    }
    m_orders.push_back({run.id, index});
    for (const qint32 each : std::as_const(run.rowsOf[std::size_t(index)])) {
        Row &row = run.row(each);
        if (row.state != RowState::Waiting || row.order != index)
            continue;
        row.intent = intent.id;
        row.sentAt = intent.since;
        enter(run, each, RowState::Pending);
    }
}

void Assignments::endOrder(Run &run, qint32 index, const Intent &intent)
{
    const AssignmentOrder::Kind kind = run.batch.orders[std::size_t(index)].kind;
    std::erase(m_orders, Place(run.id, index));
    if (intent.failure == IntentFailure::Refused) {
        m_unknownOrders.insert(kind);
        sendOneByOne(run, index);
        return;
    }
    bool isObeyed = false;
    for (const qint32 each : std::as_const(run.rowsOf[std::size_t(index)])) {
        const Row &row = run.row(each);
        if (row.order != index)
            continue;
        if (!isEnded(row.state))
            enter(run, each, RowState::Failed, intent.failure);
        isObeyed = isObeyed || row.state == RowState::Done;
    }
    // Silence: what the person asks for again goes row by row, and so does the next such order.
    if (intent.failure == IntentFailure::NotConfirmed && !isObeyed)
        m_unknownOrders.insert(kind);
}

void Assignments::enter(Run &run, qint32 index, RowState state, IntentFailure failure)
{
    Row &row = run.row(index);
    const RowState before = std::exchange(row.state, state);
    row.failure = failure;
    const bool wasOver = run.progress.isOver();
    --run.counter(before);
    ++run.counter(state);
    const auto key = row.key();
    if (before == RowState::Pending)
        m_underWay.remove(key);
    if (before == RowState::Pending && failure == IntentFailure::LinkDown)
        m_inDoubt.insert(key);
    if (state == RowState::Pending) {
        m_inDoubt.remove(key);
        m_underWay.insert(key, {run.id, index});
        m_sent.insert(key, {run.id, index});
    }
    if (state == RowState::Done && row.isChange()) {
        row.proof = ++m_lastProof;
        m_provedSent = std::max(m_provedSent, row.sentAt);
        m_proved.insert(key, {run.id, index});
        m_mine.insert(key);
        m_justProved.insert(key);
    }
    if (before != state)
        Q_EMIT rowsChanged(run.id, index, index);
    if (isEnded(state))
        freeDependents(run, index);
    if (!wasOver && run.progress.isOver())
        Q_EMIT finished(run.id);
    if (wasOver || run.progress.isOver())
        Q_EMIT historyChanged();
}

void Assignments::freeDependents(Run &run, qint32 target)
{
    const bool isDone = run.row(target).state == RowState::Done;
    const auto first = std::ranges::lower_bound(run.dependents, std::pair(target, qint32(0)));
    for (auto it = first; it != run.dependents.end() && it->first == target; ++it) {
        const Row &row = run.row(it->second);
        if (row.state != RowState::Waiting || row.order != Row::none)
            continue;
        if (isDone)
            enqueue(run, it->second);
        else
            enter(run, it->second, RowState::Held);
    }
}

void Assignments::received(const xuc::Event &event)
{
    if (const auto *member = std::get_if<xuc::QueueMember>(&event)) {
        valueTold(Row{.agent = member->agentId, .queue = member->queueId}.key());
    } else if (const auto *config = std::get_if<xuc::AgentConfig>(&event)) {
        valueTold(Row{.kind = Row::Kind::Group, .agent = config->agentId}.key());
    } else if (const auto *one = std::get_if<xuc::UserQueueDefaultMembership>(&event)) {
        valueTold(Row{.kind = Row::Kind::Defaults, .user = one->userId}.key());
    } else if (const auto *all = std::get_if<xuc::UsersQueueDefaultMembership>(&event)) {
        for (const auto &each : all->memberships)
            valueTold(Row{.kind = Row::Kind::Defaults, .user = each.userId}.key());
    } else if (std::holds_alternative<xuc::ServerError>(event)) {
        refused();
    }
    m_justProved.clear();
}

//! The state has it already. What was sent alone has been judged by the book of wishes.
void Assignments::valueTold(Key key)
{
    if (const auto sent = m_underWay.constFind(key); sent != m_underWay.cend()) {
        const Place place = *sent;
        Run &run = *runOf(place.first);
        const Row &row = run.row(place.second);
        if (const qint32 order = row.order; order != Row::none) {
            const Standing now = standingOf(row, m_desk.center());
            if (now != Standing::Before)
                enter(run, place.second,
                      now == Standing::After ? RowState::Done : RowState::ChangedByOther);
            settleOrder(run, order);
        }
    }
    if (!m_justProved.contains(key))
        proveLate(key);
    if (!m_justProved.contains(key) && !isProved(key))
        m_mine.remove(key);
}

//! The present value is the one that was put there last from here.
bool Assignments::isProved(Key key) const
{
    const auto last = m_proved.constFind(key);
    const Row *row = last == m_proved.cend() ? nullptr : rowAt(*last);
    return row && row->state == RowState::Done
        && standingOf(*row, m_desk.center()) == Standing::After;
}

void Assignments::proveLate(Key key)
{
    const auto last = m_sent.constFind(key);
    const Row *row = last == m_sent.cend() ? nullptr : rowAt(*last);
    if (row && isLateProof(*row) && standingOf(*row, m_desk.center()) == Standing::After)
        enterLate(*last, m_mine.contains(key));
}

//! \a wasMine: the value that it has replaced was put there from here.
void Assignments::enterLate(Place place, bool wasMine)
{
    Row &row = *rowAt(place);
    if (wasMine)
        rebaseOn(row, row.key());
    enter(*runOf(place.first), place.second, RowState::Done);
}

//! The row begins where the one that was proved last has ended.
void Assignments::rebaseOn(Row &row, Key key) const
{
    const auto proved = m_proved.constFind(key);
    const Row *last = proved == m_proved.cend() ? nullptr : rowAt(*proved);
    if (!last || last == &row)
        return;
    row.before = last->after;
    row.defaultsBefore = last->defaultsAfter;
}

//! Its command is proved when none of its rows waits for an event any more.
void Assignments::settleOrder(Run &run, qint32 order)
{
    const bool isOpen = std::ranges::any_of(run.rowsOf[std::size_t(order)], [&](qint32 each) {
        return run.row(each).state == RowState::Pending;
    });
    if (!isOpen)
        m_desk.settle(run.orderIntents[std::size_t(order)], IntentState::Confirmed);
}

//! A server obeys in the order of sending, more or less: once a later command is proved, an earlier
//! one is lost, and who shows its value after that is somebody else.
bool Assignments::isLateProof(const Row &row) const
{
    if (row.sentAt == Instant{} || row.sentAt < m_provedSent)
        return false;
    // Changed by another: ours may have come behind it.
    const bool mayCome = row.state == RowState::Failed || row.state == RowState::ChangedByOther;
    return mayCome && m_desk.clock().now() - row.sentAt < lateLimit;
}

//! "Error" names no command: an order that a server may not know is the likeliest.
void Assignments::refused()
{
    if (m_orders.empty())
        return;
    const Place place = m_orders.front();
    if (const Run *run = runOf(place.first))
        m_desk.settle(run->orderIntents[std::size_t(place.second)], IntentState::Failed,
                      IntentFailure::Refused);
}

void Assignments::onLink()
{
    if (m_desk.link() == LinkState::SignedOut) {
        reset();
        return;
    }
    const bool isUp = m_desk.isUp();
    if (isUp && !std::exchange(m_wasUp, isUp)) {
        recheck();
    } else if (!isUp) {
        m_wasUp = false;
    }
}

//! What others did while the link was down is not told, but the new state shows it.
void Assignments::forgetOthers()
{
    m_mine.removeIf([this](Key key) { return !isProved(key); });
}

//! What had left when the link went may have been done: the new state shows it, or an
//! event soon after: the server may read the old connection's last words behind the new sign-in.
//! Later states do not: who has set that value by then is somebody else.
void Assignments::recheck()
{
    const QSet<Key> wereMine = m_mine;
    forgetOthers();
    const QSet<Key> inDoubt = std::exchange(m_inDoubt, {});
    const QHash<Key, Place> sent = m_sent;
    for (auto it = sent.cbegin(); it != sent.cend(); ++it) {
        Row &row = *rowAt(*it);
        const bool isInDoubt = row.state == RowState::Failed && row.sentAt != Instant{}
            && (inDoubt.contains(it.key()) || isLateProof(row));
        if (!isInDoubt)
            continue;
        if (standingOf(row, m_desk.center()) == Standing::After)
            enterLate(*it, wereMine.contains(it.key()));
        else if (!isLateProof(row))
            row.sentAt = {};
    }
    m_justProved.clear();
}

//! The link is down: none of what waits could leave.
void Assignments::failWaiting()
{
    m_feeder.clear();
    for (const auto &[id, run] : m_runs) {
        for (qint32 i = 0; run->progress.waiting > 0 && i < run->progress.total; ++i) {
            if (run->row(i).state == RowState::Waiting)
                enter(*run, i, RowState::Failed, IntentFailure::LinkDown);
        }
    }
}

} // namespace vigie::center
