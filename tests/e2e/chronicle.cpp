// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chronicle.h"

#include "center/contactcenter.h"
#include "center/desk.h"

using namespace Qt::StringLiterals;

namespace vigie::e2e {

using center::AssignmentRow;

namespace {

    QString nameOf(center::RowState state)
    {
        const QStringList names{u"waiting"_s, u"sent"_s, u"done"_s,   u"failed"_s,
                                u"other's"_s, u"held"_s, u"stopped"_s};
        return names.at(int(state));
    }

    QString nameOf(center::IntentFailure failure)
    {
        const QStringList names{u""_s, u", not confirmed"_s, u", link down"_s, u", refused"_s};
        return names.at(int(failure));
    }

} // namespace

Chronicle::Chronicle(center::Desk &desk, center::Assignments &assignments)
    : m_desk(desk)
    , m_assignments(assignments)
{
    m_timer.start();
    m_desk.addListener(this);
    QObject::connect(
        &assignments, &center::Assignments::rowsChanged, &assignments,
        [this](center::BatchId batch, int first, int last) { rowsChanged(batch, first, last); });
    QObject::connect(&desk, &center::Desk::linkChanged, &assignments, [this] {
        m_lines.push_back(
            {.at = m_timer.elapsed(), .text = m_desk.isUp() ? u"link up"_s : u"link lost"_s});
    });
}

Chronicle::~Chronicle()
{
    m_desk.removeListener(this);
}

QStringList Chronicle::of(AgentId agent, std::optional<QueueId> queue) const
{
    QStringList lines;
    for (const Line &line : m_lines) {
        const bool isOfAll = line.agent == AgentId{};
        if (isOfAll || (line.agent == agent && line.queue == queue))
            lines.append(u"%1 %2"_s.arg(line.at, 6).arg(line.text));
    }
    return lines;
}

QStringList Chronicle::of(center::BatchId batch) const
{
    QStringList lines;
    for (const Line &line : m_lines) {
        if (line.batch == batch)
            lines.append(u"%1 %2"_s.arg(line.at, 6).arg(line.text));
    }
    return lines;
}

QString Chronicle::listOf(std::span<const center::BaseMembership> defaults)
{
    QStringList each;
    for (const center::BaseMembership &one : defaults)
        each.append(u"%1:%2"_s.arg(raw(one.queue)).arg(one.penalty));
    return each.join(u' ');
}

QString Chronicle::told(const AssignmentRow &row)
{
    if (row.kind == AssignmentRow::Kind::Defaults)
        return u"defaults of agent %1 from (%2) to (%3)"_s.arg(raw(row.agent))
            .arg(listOf(row.defaultsBefore), listOf(row.defaultsAfter));
    return u"agent %1 in %2 from %3 to %4"_s.arg(raw(row.agent))
        .arg(raw(row.queue))
        .arg(row.before)
        .arg(row.after);
}

void Chronicle::received(const xuc::Event &event)
{
    if (const auto *member = std::get_if<xuc::QueueMember>(&event))
        m_lines.push_back({m_timer.elapsed(), member->agentId, member->queueId,
                           u"the server has %1"_s.arg(member->penalty)});
    if (const auto *one = std::get_if<xuc::UserQueueDefaultMembership>(&event)) {
        if (const auto row = m_desk.center().row(one->userId))
            m_lines.push_back(
                {m_timer.elapsed(), m_desk.center().agent(*row).id, std::nullopt,
                 u"the server has (%1)"_s.arg(listOf(m_desk.center().defaults().of(one->userId)))});
    }
}

void Chronicle::rowsChanged(center::BatchId batch, int first, int last)
{
    const center::AssignmentBatch &all = *m_assignments.find(batch);
    for (int i = first; i <= last; ++i) {
        const AssignmentRow &row = all.rows[std::size_t(i)];
        const bool isMembership = row.kind == AssignmentRow::Kind::Membership;
        const QString kind = all.isUndo ? u" (undoes)"_s : QString();
        m_lines.push_back(
            {m_timer.elapsed(), row.agent, isMembership ? std::optional(row.queue) : std::nullopt,
             u"batch %1%2, wish %3: %4, %5%6, order %7, proof %8"_s.arg(quint32(batch))
                 .arg(kind)
                 .arg(quint32(row.intent))
                 .arg(told(row), nameOf(row.state), nameOf(row.failure))
                 .arg(row.order)
                 .arg(row.proof),
             batch});
    }
}

} // namespace vigie::e2e
