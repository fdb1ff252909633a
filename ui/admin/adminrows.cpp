// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminrows.h"

#include "base/aside.h"
#include "ui/admin/rowplan.h"

#include <algorithm>

namespace vigie::ui {

namespace {

    constexpr qsizetype arrangedAside = 2'000; //!< More take a part of a frame.

} // namespace

void AdminRows::setHeads(const QStringList &heads)
{
    beginInsertColumns({}, 0, int(heads.size()) - 1);
    m_heads = heads;
    endInsertColumns();
}

void AdminRows::setRows(const QList<AdminRow> &rows)
{
    setRows([rows] { return rows; }, rows.size());
}

void AdminRows::setRows(const std::function<QList<AdminRow>()> &make, qsizetype count)
{
    m_make = make;
    m_makes = count;
    arrange();
}

void AdminRows::setFilter(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    arrange();
}

void AdminRows::setBusy(const QString &key, const QString &words)
{
    m_isStale = m_isWorking;
    for (AdminRow &row : m_all) {
        if (row.key == key)
            row.busy = words;
    }
    const int shown = rowOf(key);
    if (shown < 0)
        return;
    m_shown[shown].busy = words;
    Q_EMIT dataChanged(index(shown, 0), index(shown, columnCount() - 1));
}

void AdminRows::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    m_sorts = true;
    arrange();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

RowPlan AdminRows::plan() const
{
    RowPlan plan;
    plan.make = m_make;
    plan.all = m_all;
    plan.folded = m_folded;
    plan.words = m_words;
    plan.column = m_column;
    plan.order = m_order;
    plan.sorts = m_sorts;
    plan.shown = m_shown;
    return plan;
}

void AdminRows::arrange()
{
    if (m_isWorking) {
        m_isStale = true; // Once more, when the one under way is back.
        return;
    }
    m_isStale = false;
    RowPlan now = plan();
    if (std::max({m_all.size(), m_shown.size(), m_make ? m_makes : 0}) < arrangedAside) {
        now.work();
        apply(now);
        return;
    }
    m_isWorking = true;
    aside(
        this,
        [now]() mutable {
            now.work();
            return std::move(now);
        },
        [this](RowPlan done) {
            m_isWorking = false;
            std::pair old(m_all, m_folded);
            if (m_isStale)
                arrange();
            else
                apply(done);
            // To free so many rows takes longer than a frame, too.
            freeAside(std::move(old));
            freeAside(std::move(done));
        });
}

//! Each step is one notice, however many rows it is about.
void AdminRows::apply(const RowPlan &plan)
{
    m_make = nullptr;
    m_sorts = false;
    m_all = plan.all;
    m_folded = plan.folded;
    if (plan.kept < m_shown.size()) {
        if (plan.movesToLeave)
            permute(plan.leaving);
        beginRemoveRows({}, int(plan.kept), int(m_shown.size()) - 1);
        m_shown = plan.grown.first(plan.kept);
        endRemoveRows();
    }
    if (plan.grown.size() > m_shown.size()) {
        beginInsertRows({}, int(m_shown.size()), int(plan.grown.size()) - 1);
        m_shown = plan.grown;
        endInsertRows();
    }
    if (plan.movesAtEnd) {
        permute(plan.target);
    } else {
        m_shown = plan.target;
        if (plan.firstChanged >= 0)
            Q_EMIT dataChanged(index(plan.firstChanged, 0),
                               index(plan.lastChanged, columnCount() - 1));
    }
    Q_EMIT arranged();
}

//! \a target has the same rows in another order.
void AdminRows::permute(const QList<AdminRow> &target)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    // A view holds on to few rows: looking for these is less than noting where all are.
    const QModelIndexList old = persistentIndexList();
    QStringList keys;
    for (const QModelIndex &each : old)
        keys.append(m_shown[each.row()].key);
    m_shown = target;
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i)
        moved.append(index(rowOf(keys[i]), old[i].column()));
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int AdminRows::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&key](const AdminRow &row) { return row.key == key; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int AdminRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int AdminRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant AdminRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AdminRow &row = m_shown[index.row()];
    const bool isAction = index.column() == columnCount() - 1;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.cells.value(index.column());
    case Qt::AccessibleTextRole:
        if (isAction && !m_actionName.isEmpty())
            return row.busy.isEmpty()
                ? m_actionName.arg(QStringList(row.cells.mid(0, 2)).join(u' '))
                : row.busy;
        return row.cells.value(index.column());
    case KeyRole:
        return row.key;
    case HeadRole:
        return row.isHead;
    case ShortRole:
        return row.isShort;
    case ShareRole:
        return row.share ? QVariant(*row.share) : QVariant();
    case BusyRole:
        return row.busy;
    default:
        return {};
    }
}

QVariant AdminRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_heads.value(section);
}

} // namespace vigie::ui
