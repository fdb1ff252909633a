// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/linesmodel.h"

#include "center/contactcenter.h"
#include "ui/supervisor/edit/editcell.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace vigie::ui {

using center::AssignmentRow;
using center::IntentFailure;
using center::RowState;
using EditCell::Outcome;

namespace {

    bool wasSoAlready(const AssignmentRow &row)
    {
        return row.state == RowState::Done && row.sentAt == Instant{};
    }

    Outcome outcomeOf(const AssignmentRow &row)
    {
        switch (row.state) {
        case RowState::Waiting:
        case RowState::Pending:
            return Outcome::Pending;
        case RowState::Done:
            return wasSoAlready(row) ? Outcome::Nothing : Outcome::Done;
        case RowState::Failed:
        case RowState::Held:
        case RowState::Stopped:
            return Outcome::Failed;
        case RowState::ChangedByOther:
            break;
        }
        return Outcome::Changed;
    }

} // namespace

LinesModel::LinesModel(const center::ContactCenter &center, QObject *parent)
    : QAbstractTableModel(parent)
    , m_center(center)
{
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const AssignmentRow &LinesModel::rowOf(const ChangeLine &line) const
{
    return m_batch.rows[std::size_t(line.row)];
}

int LinesModel::rowOfBatch(int line) const
{
    return lineAt(line).row;
}

LinesModel::Part LinesModel::partOf(const ChangeLine &line) const
{
    switch (outcomeOf(rowOf(line))) {
    case Outcome::Pending:
        return Pending;
    case Outcome::Done:
        return Done;
    case Outcome::Nothing:
        return Nothing;
    case Outcome::Plain:
    case Outcome::Failed:
    case Outcome::Changed:
        break;
    }
    return NotConfirmed;
}

int LinesModel::rankOf(const ChangeLine &line) const
{
    const Part part = partOf(line);
    // What is done stands in the order of the batch, whether something had to be sent or not.
    return part == Nothing ? int(Done) : int(part);
}

void LinesModel::show(const center::AssignmentBatch &batch)
{
    const bool isSame = batch.id == m_batch.id && batch.id != center::BatchId{}
        && batch.rows.size() == m_batch.rows.size();
    if (!isSame) {
        beginResetModel();
        m_doneAt.clear();
        m_batch = batch;
        m_lines = linesOf(batch, m_center);
        m_agents = int(batch.agents().size());
        m_shown.clear();
        arrange();
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        if (batch.rows[i].state == RowState::Done && m_batch.rows[i].state != RowState::Done)
            m_doneAt.insert(int(i), QTime::currentTime());
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::size_t> places;
    for (const QModelIndex &each : before)
        places.push_back(m_shown[std::size_t(each.row())]);
    m_batch = batch;
    arrange();
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i) {
        const auto found = std::ranges::find(m_shown, places[std::size_t(i)]);
        after.append(found == m_shown.end()
                         ? QModelIndex()
                         : index(int(found - m_shown.begin()), before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void LinesModel::arrange()
{
    m_counts.fill(0);
    m_shown.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Part part = partOf(m_lines[i]);
        ++m_counts[All];
        ++m_counts[std::size_t(part)];
        if (m_part == All || m_part == part)
            m_shown.push_back(i);
    }
    std::ranges::stable_sort(m_shown, {}, [this](std::size_t i) { return rankOf(m_lines[i]); });
}

void LinesModel::setPart(Part part)
{
    beginResetModel();
    m_part = part;
    arrange();
    endResetModel();
}

void LinesModel::passSecond()
{
    if (m_counts[Pending] > 0 && !m_shown.empty())
        Q_EMIT dataChanged(index(0, OutcomeColumn), index(rowCount() - 1, OutcomeColumn));
}

QString LinesModel::nowWords(const ChangeLine &line) const
{
    const AssignmentRow &row = rowOf(line);
    if (row.kind != AssignmentRow::Kind::Membership)
        return tr("Changed by somebody else, left so");
    const auto agent = m_center.row(row.agent);
    const auto queue = m_center.row(row.queue);
    const auto now = agent && queue ? m_center.penalty(*agent, *queue) : std::nullopt;
    //: %1 is the penalty that somebody else set, or a dash.
    return tr("Now %1, by somebody else, left so").arg(now ? QString::number(*now) : noValue());
}

QString LinesModel::outcomeWords(const ChangeLine &line) const
{
    const AssignmentRow &row = rowOf(line);
    switch (row.state) {
    case RowState::Waiting:
        return tr("Waits for its turn");
    case RowState::Pending: {
        const auto ago
            = std::chrono::floor<std::chrono::seconds>(m_center.clock().now() - row.sentAt);
        return tr("Asked %1 s ago").arg(std::max<qint64>(0, ago.count()));
    }
    case RowState::Done: {
        if (wasSoAlready(row))
            return tr("Was so already, nothing sent");
        const QTime at = m_doneAt.value(line.row);
        return at.isValid() ? tr("Done %1").arg(at.toString(QStringLiteral("HH:mm:ss")))
                            : tr("Done");
    }
    case RowState::Held:
        return tr("Not sent: what it waits for failed");
    case RowState::Stopped:
        return tr("Not sent: stopped");
    case RowState::ChangedByOther:
        return nowWords(line);
    case RowState::Failed:
        break;
    }
    switch (row.failure) {
    case IntentFailure::LinkDown:
        return row.sentAt == Instant{} ? tr("Not sent, the link was lost")
                                       : tr("Not confirmed, the link was lost");
    case IntentFailure::Refused:
        return tr("Refused by the server");
    case IntentFailure::None:
    case IntentFailure::NotConfirmed:
        break;
    }
    return tr("Not confirmed after 5 s");
}

QVariant LinesModel::display(const ChangeLine &line, int column) const
{
    switch (Column(column)) {
    case NumberColumn:
        return line.number;
    case AgentColumn:
        return line.agentName;
    case WhatColumn:
        return line.kind == ChangeLine::Kind::Default ? tr("%1, default").arg(line.what)
                                                      : line.what;
    case ChangeColumn:
        return line.after;
    case OutcomeColumn:
        return outcomeWords(line);
    case ActionColumn:
        return center::isRetriable(rowOf(line).state) ? tr("Retry") : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeLine &line = lineAt(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return display(line, column);
    if (role == EditCell::BeforeRole && column == ChangeColumn)
        return line.before;
    const bool isRun = m_batch.id != center::BatchId{};
    if (role == EditCell::OutcomeRole && isRun
        && (column == OutcomeColumn || column == ChangeColumn))
        return QVariant::fromValue(outcomeOf(rowOf(line)));
    if (role == Qt::AccessibleTextRole && column == ChangeColumn)
        //: For a screen reader: a value before and after.
        return tr("from %1 to %2").arg(line.before, line.after);
    if (role == Qt::AccessibleTextRole && column == ActionColumn
        && !display(line, column).toString().isEmpty())
        //: %1 is an agent, %2 a queue.
        return tr("Retry %1, %2").arg(line.agentName, line.what);
    return {};
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NumberColumn:
        return tr("Nb");
    case AgentColumn:
        return tr("Agent");
    case WhatColumn:
        return tr("Queue");
    case ChangeColumn:
        return tr("Penalty");
    case OutcomeColumn:
        return tr("Outcome");
    case ActionColumn:
    case ColumnCount:
        break;
    }
    return QString();
}

} // namespace vigie::ui
