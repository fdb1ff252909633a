// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/assignmentplan.h"

#include "center/contactcenter.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace vigie::center {

namespace {

    using Row = AssignmentRow;
    using Order = AssignmentOrder;
    using Memberships = std::vector<BaseMembership>;

    qint32 penaltyOf(const ContactCenter &center, AgentId agent, QueueId queue)
    {
        const auto agentRow = center.row(agent);
        const auto queueRow = center.row(queue);
        return agentRow && queueRow ? center.penalty(*agentRow, *queueRow).value_or(Row::none)
                                    : Row::none;
    }

    qint32 groupOf(const ContactCenter &center, AgentId id)
    {
        const Agent *agent = center.find(id);
        return agent && agent->group ? raw(*agent->group) : Row::none;
    }

    Memberships defaultsOf(const ContactCenter &center, UserId user)
    {
        const auto known = center.defaults().of(user);
        return {known.begin(), known.end()};
    }

    Memberships byQueue(Memberships memberships)
    {
        std::ranges::stable_sort(memberships, {}, [](const auto &each) { return raw(each.queue); });
        return memberships;
    }

    quint64 keyOf(AgentId agent, QueueId queue)
    {
        return Row{.agent = agent, .queue = queue}.key();
    }

    Standing standing(bool isBefore, bool isAfter)
    {
        return isAfter ? Standing::After : isBefore ? Standing::Before : Standing::Other;
    }

} // namespace

Standing standingOf(const AssignmentRow &row, const ContactCenter &center)
{
    if (row.kind == Row::Kind::Defaults) {
        const auto now = center.defaults().of(row.user.value_or(UserId{}));
        return standing(std::ranges::equal(now, row.defaultsBefore),
                        std::ranges::equal(now, row.defaultsAfter));
    }
    const qint32 now = row.kind == Row::Kind::Group ? groupOf(center, row.agent)
                                                    : penaltyOf(center, row.agent, row.queue);
    return standing(now == row.before, now == row.after);
}

//! A batch in the making: one row for an agent and queue, the later wish wins.
class AssignmentPlanner::Draft
{
public:
    Draft(const AssignmentPlanner &planner, AssignmentDeed deed)
        : m_center(planner.m_center)
        , m_scope(planner.m_scope)
    {
        m_batch.deed = deed;
    }

    //! \a wanted: none takes it out. Gives the row, or none: nothing changes.
    qint32 member(AgentId agent, QueueId queue, qint32 wanted)
    {
        if (!m_scope.offers(agent) || !m_scope.offers(queue)) {
            ++m_batch.notOffered;
            return Row::none;
        }
        const qint32 after = std::max(wanted, Row::none);
        if (const auto known = m_rows.constFind(keyOf(agent, queue)); known != m_rows.cend()) {
            m_batch.rows[std::size_t(*known)].after = after;
            return *known;
        }
        const qint32 before = penaltyOf(m_center, agent, queue);
        if (before == after) {
            ++m_batch.unchanged;
            return Row::none;
        }
        m_rows.insert(keyOf(agent, queue), size());
        return append({.agent = agent, .queue = queue, .before = before, .after = after});
    }

    void moved(Seat from, Cell to)
    {
        const qint32 target = member(from.agent, to.queue, to.penalty);
        if (from.queue == to.queue)
            return;
        const qint32 source = member(from.agent, from.queue, Row::none);
        if (source != Row::none)
            m_batch.rows[std::size_t(source)].waitsFor = target;
    }

    //! \a shown: what is wanted of offered queues; entries of others are kept.
    void defaults(AgentId id, const Memberships &shown)
    {
        const Agent *agent = m_center.find(id);
        if (!agent || !m_scope.offers(id)) {
            ++m_batch.notOffered;
            return;
        }
        if (!agent->user) {
            m_batch.withoutDefaults.push_back(id);
            return;
        }
        Row row{.kind = Row::Kind::Defaults, .agent = id, .user = agent->user};
        row.defaultsBefore = defaultsOf(m_center, *agent->user);
        row.defaultsAfter = shown;
        std::ranges::copy_if(row.defaultsBefore, std::back_inserter(row.defaultsAfter),
                             [this](const auto &each) { return !m_scope.offers(each.queue); });
        row.defaultsAfter = byQueue(std::move(row.defaultsAfter));
        if (row.isChange())
            append(std::move(row));
        else
            ++m_batch.unchanged;
    }

    void group(AgentId agent, GroupId group)
    {
        Row row{.kind = Row::Kind::Group,
                .agent = agent,
                .before = groupOf(m_center, agent),
                .after = raw(group)};
        if (!m_scope.offers(agent) || !m_scope.offers(group))
            ++m_batch.notOffered;
        else if (row.isChange())
            append(std::move(row));
        else
            ++m_batch.unchanged;
    }

    //! All rows go with one command.
    void carriedBy(Order order)
    {
        if (m_batch.rows.empty())
            return;
        for (Row &row : m_batch.rows)
            row.order = 0;
        m_batch.orders = {std::move(order)};
    }

    AssignmentBatch &batch() { return m_batch; }
    AssignmentBatch take() { return std::move(m_batch); }

private:
    qint32 size() const { return qint32(m_batch.rows.size()); }
    qint32 append(Row row)
    {
        m_batch.rows.push_back(std::move(row));
        return size() - 1;
    }

    const ContactCenter &m_center;
    const SupervisorScope &m_scope;
    AssignmentBatch m_batch{};
    QHash<quint64, qint32> m_rows{};
};

AssignmentPlanner::AssignmentPlanner(const ContactCenter &center)
    : m_center(center)
    , m_scope(center)
{
}

AssignmentBatch AssignmentPlanner::set(const std::vector<AgentId> &agents, Cell to) const
{
    Draft draft(*this, AssignmentDeed::Set);
    for (const AgentId agent : agents)
        draft.member(agent, to.queue, to.penalty);
    return draft.take();
}

AssignmentBatch AssignmentPlanner::add(const std::vector<AgentId> &agents, Cell to) const
{
    AssignmentBatch batch = set(agents, to);
    batch.deed = AssignmentDeed::Add;
    return batch;
}

AssignmentBatch AssignmentPlanner::move(const std::vector<Seat> &seats, Cell to) const
{
    Draft draft(*this, AssignmentDeed::Move);
    // Out of a queue that is not offered nobody can be taken: then he would be in both.
    for (const Seat &seat : seats) {
        if (m_scope.offers(seat.queue))
            draft.moved(seat, to);
        else
            ++draft.batch().notOffered;
    }
    return draft.take();
}

AssignmentBatch AssignmentPlanner::remove(const std::vector<Seat> &seats) const
{
    Draft draft(*this, AssignmentDeed::Remove);
    for (const Seat &seat : seats)
        draft.member(seat.agent, seat.queue, Row::none);
    return draft.take();
}

AssignmentBatch AssignmentPlanner::edit(const AgentEdit &wanted) const
{
    Draft draft(*this, AssignmentDeed::Edit);
    for (const BaseMembership &each : wanted.active)
        draft.member(wanted.agent, each.queue, each.penalty);
    const Agent *agent = m_center.find(wanted.agent);
    for (const Membership &each : agent ? agent->memberships : std::vector<Membership>()) {
        const QueueId queue = m_center.queue(each.queue).id;
        const bool isKept = std::ranges::find(wanted.active, queue, &BaseMembership::queue)
            != wanted.active.end();
        if (!isKept && m_scope.offers(queue))
            draft.member(wanted.agent, queue, Row::none);
    }
    if (wanted.defaults)
        draft.defaults(wanted.agent, *wanted.defaults);
    if (wanted.group)
        draft.group(wanted.agent, *wanted.group);
    return draft.take();
}

AssignmentBatch AssignmentPlanner::editMany(const std::vector<AgentId> &agents,
                                            const std::vector<BaseMembership> &added,
                                            const std::vector<QueueId> &removed) const
{
    Draft draft(*this, AssignmentDeed::EditMany);
    for (const AgentId agent : agents) {
        for (const BaseMembership &each : added)
            draft.member(agent, each.queue, each.penalty);
        for (const QueueId queue : removed)
            draft.member(agent, queue, Row::none);
    }
    return draft.take();
}

AssignmentBatch AssignmentPlanner::applyDefaults(const std::vector<AgentId> &agents) const
{
    Draft draft(*this, AssignmentDeed::ApplyDefaults);
    Order order{.kind = Order::Kind::ApplyDefaults};
    for (const AgentId id : agents) {
        const Agent *agent = m_center.find(id);
        if (!agent || !m_scope.offers(id)) {
            ++draft.batch().notOffered;
            continue;
        }
        const auto wanted = agent->user ? defaultsOf(m_center, *agent->user) : Memberships();
        if (wanted.empty()) {
            draft.batch().withoutDefaults.push_back(id);
            continue;
        }
        const std::size_t before = draft.batch().rows.size();
        for (const BaseMembership &each : wanted) {
            if (m_scope.offers(each.queue))
                draft.member(id, each.queue, each.penalty);
        }
        for (const Membership &each : agent->memberships) {
            const QueueId queue = m_center.queue(each.queue).id;
            const bool isKept
                = std::ranges::find(wanted, queue, &BaseMembership::queue) != wanted.end();
            if (!isKept && m_scope.offers(queue))
                draft.member(id, queue, Row::none);
        }
        if (draft.batch().rows.size() > before)
            order.users.push_back(*agent->user);
    }
    // The command would also change queues that are not shown, unseen and not to be undone.
    if (m_scope.isWhole())
        draft.carriedBy(std::move(order));
    return draft.take();
}

AssignmentBatch AssignmentPlanner::setDefaults(const std::vector<AgentId> &agents,
                                               const std::vector<BaseMembership> &wanted) const
{
    Draft draft(*this, AssignmentDeed::SetDefaults);
    Order order{.kind = Order::Kind::SetDefaults, .defaults = byQueue(wanted)};
    for (const AgentId agent : agents)
        draft.defaults(agent, wanted);
    const auto &rows = draft.batch().rows;
    for (const Row &row : rows)
        order.users.push_back(*row.user);
    // Who keeps something of a queue that is not offered is written alone.
    const bool isSame = std::ranges::all_of(
        rows, [&order](const Row &row) { return row.defaultsAfter == order.defaults; });
    if (isSame && rows.size() > 1)
        draft.carriedBy(std::move(order));
    return draft.take();
}

AssignmentBatch AssignmentPlanner::setGroup(const std::vector<AgentId> &agents, GroupId group) const
{
    Draft draft(*this, AssignmentDeed::SetGroup);
    for (const AgentId agent : agents)
        draft.group(agent, group);
    return draft.take();
}

AssignmentBatch AssignmentPlanner::moveGroup(GroupId group, Cell from, Cell to) const
{
    Draft draft(*this, AssignmentDeed::MoveGroup);
    for (const AgentId agent : agentsAt(group, from))
        draft.moved({agent, from.queue}, to);
    draft.carriedBy({.kind = Order::Kind::MoveGroup, .group = group, .from = from, .to = to});
    return draft.take();
}

AssignmentBatch AssignmentPlanner::addGroup(GroupId group, Cell from, Cell to) const
{
    Draft draft(*this, AssignmentDeed::AddGroup);
    for (const AgentId agent : agentsAt(group, from))
        draft.member(agent, to.queue, to.penalty);
    draft.carriedBy({.kind = Order::Kind::AddGroup, .group = group, .from = from, .to = to});
    return draft.take();
}

AssignmentBatch AssignmentPlanner::removeGroup(GroupId group, Cell from) const
{
    Draft draft(*this, AssignmentDeed::RemoveGroup);
    for (const AgentId agent : agentsAt(group, from))
        draft.member(agent, from.queue, Row::none);
    draft.carriedBy({.kind = Order::Kind::RemoveGroup, .group = group, .from = from});
    return draft.take();
}

AssignmentBatch AssignmentPlanner::addGroupMissing(GroupId group, Cell to) const
{
    Draft draft(*this, AssignmentDeed::AddGroupMissing);
    for (const AgentId agent : agentsOutside(group, to.queue))
        draft.member(agent, to.queue, to.penalty);
    draft.carriedBy({.kind = Order::Kind::AddGroupMissing, .group = group, .to = to});
    return draft.take();
}

AssignmentBatch AssignmentPlanner::planned(const AssignmentOrder &order) const
{
    switch (order.kind) {
    case Order::Kind::MoveGroup:
        return moveGroup(order.group, order.from, order.to);
    case Order::Kind::AddGroup:
        return addGroup(order.group, order.from, order.to);
    case Order::Kind::RemoveGroup:
        return removeGroup(order.group, order.from);
    case Order::Kind::AddGroupMissing:
        return addGroupMissing(order.group, order.to);
    case Order::Kind::SetDefaults:
    case Order::Kind::ApplyDefaults:
        break;
    }
    std::vector<AgentId> agents;
    for (const UserId user : order.users) {
        if (const auto row = m_center.row(user))
            agents.push_back(m_center.agent(*row).id);
    }
    return order.kind == Order::Kind::SetDefaults ? setDefaults(agents, order.defaults)
                                                  : applyDefaults(agents);
}

bool AssignmentPlanner::isStill(const AssignmentOrder &order, const std::vector<Row> &rows) const
{
    const std::vector<Row> now = planned(order).rows;
    return std::ranges::is_permutation(now, rows, [](const Row &a, const Row &b) {
        return a.key() == b.key() && a.after == b.after && a.defaultsAfter == b.defaultsAfter;
    });
}

std::vector<AgentId> AssignmentPlanner::agentsAt(GroupId group, Cell cell) const
{
    std::vector<AgentId> all;
    const auto row = m_center.row(cell.queue);
    for (const Member &member : row ? m_center.queue(*row).members : std::vector<Member>()) {
        const Agent &agent = m_center.agent(member.agent);
        if (member.penalty == cell.penalty && agent.group == group && agent.isListed)
            all.push_back(agent.id);
    }
    return all;
}

std::vector<AgentId> AssignmentPlanner::agentsOutside(GroupId group, QueueId queue) const
{
    std::vector<AgentId> all;
    const auto queueRow = m_center.row(queue);
    for (int i = 0; queueRow && i < m_center.agentCount(); ++i) {
        const Agent &agent = m_center.agent(AgentRow(i));
        if (agent.group == group && agent.isListed && !m_center.penalty(AgentRow(i), *queueRow))
            all.push_back(agent.id);
    }
    return all;
}

std::vector<SharedMembership>
AssignmentPlanner::activeUnion(const std::vector<AgentId> &agents) const
{
    QHash<QueueRow, std::vector<qint32>> found;
    for (const AgentId id : agents) {
        const Agent *agent = m_center.find(id);
        for (const Membership &each : agent ? agent->memberships : std::vector<Membership>()) {
            if (m_scope.offers(m_center.queue(each.queue).id))
                found[each.queue].push_back(each.penalty);
        }
    }
    std::vector<QueueRow> rows(found.keyBegin(), found.keyEnd());
    std::ranges::sort(rows);
    std::vector<SharedMembership> all;
    for (const QueueRow row : rows) {
        std::vector<qint32> penalties = found.value(row);
        SharedMembership shared{.queue = m_center.queue(row).id, .holders = int(penalties.size())};
        std::ranges::sort(penalties);
        penalties.erase(std::unique(penalties.begin(), penalties.end()), penalties.end());
        shared.penalty = penalties.front();
        shared.others.assign(penalties.begin() + 1, penalties.end());
        all.push_back(std::move(shared));
    }
    return all;
}

AssignmentBatch inverseOf(const AssignmentBatch &batch, const ContactCenter &center)
{
    AssignmentBatch inverse{.deed = batch.deed};
    std::vector<qint32> placeOf(batch.rows.size(), Row::none);
    for (std::size_t i = batch.rows.size(); i-- > 0;) {
        const Row &done = batch.rows[i];
        if (done.state != RowState::Done || !done.isChange())
            continue;
        Row row{.kind = done.kind,
                .agent = done.agent,
                .queue = done.queue,
                .before = done.after,
                .after = done.before,
                .user = done.user,
                .defaultsBefore = done.defaultsAfter,
                .defaultsAfter = done.defaultsBefore};
        const Standing now = standingOf(row, center);
        if (now == Standing::After) {
            ++inverse.unchanged;
            continue;
        }
        if (now == Standing::Other)
            row.state = RowState::ChangedByOther;
        placeOf[i] = qint32(inverse.rows.size());
        inverse.rows.push_back(std::move(row));
    }
    // Of a move the source comes back first, and only then the target goes.
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        const qint32 target = batch.rows[i].waitsFor;
        const qint32 back = placeOf[i];
        const qint32 out = target == Row::none ? Row::none : placeOf[std::size_t(target)];
        if (back != Row::none && out != Row::none
            && inverse.rows[std::size_t(back)].state == RowState::Waiting)
            inverse.rows[std::size_t(out)].waitsFor = back;
    }
    return inverse;
}

} // namespace vigie::center
