// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sortedtablemodel.h"

#include "ui/models/frameclock.h"
#include "ui/models/orders.h"

#include <algorithm>
#include <bit>

namespace vigie::models {

SortedTableModel::SortedTableModel(FrameClock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
    connect(&clock, &FrameClock::frame, this, &SortedTableModel::merge);
}

SortedTableModel::~SortedTableModel() = default;

int SortedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int SortedTableModel::placeOf(SourceRow row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_place.size() ? m_place[at] : -1;
}

void SortedTableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

void SortedTableModel::setOrderHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    if (held)
        return;
    // Those marked since the last frame take part: the rest of the order must be sorted.
    gatherHeldBack();
    const Order rows = std::exchange(m_heldBack, {});
    m_isHeldBack.assign(m_isHeldBack.size(), false);
    place(rows);
    setPendingMoves(0);
    Q_EMIT merged();
}

void SortedTableModel::growTo(std::size_t rows)
{
    if (rows <= m_place.size())
        return;
    m_place.resize(rows, -1);
    m_columns.resize(rows, 0);
    m_isMarked.resize(rows, false);
    m_isHeldBack.resize(rows, false);
}

void SortedTableModel::mark(SourceRow row, ColumnMask columns)
{
    const auto at = static_cast<std::size_t>(row);
    growTo(at + 1);
    m_columns[at] |= columns;
    if (m_isMarked[at])
        return;
    m_isMarked[at] = true;
    m_marked.push_back(row);
    m_clock.wake();
}

void SortedTableModel::markAll(ColumnMask columns)
{
    for (SourceRow row = 0; row < sourceRows(); ++row)
        mark(row, columns);
}

void SortedTableModel::clear()
{
    beginResetModel();
    m_order.clear();
    m_place.clear();
    m_marked.clear();
    m_columns.clear();
    m_isMarked.clear();
    m_heldBack.clear();
    m_isHeldBack.clear();
    endResetModel();
    setPendingMoves(0);
    Q_EMIT merged();
}

int SortedTableModel::bandOf(SourceRow) const
{
    return 0;
}

bool SortedTableModel::isLess(SourceRow a, SourceRow b) const
{
    const int bands = bandOf(a) - bandOf(b);
    if (bands != 0)
        return bands < 0;
    if (m_sortColumn >= 0) {
        const int order = compare(m_sortColumn, a, b);
        if (order != 0)
            return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    const int ties = compareTies(a, b);
    return ties != 0 ? ties < 0 : a < b;
}

void SortedTableModel::rebuild()
{
    Order target;
    const SourceRow rows = sourceRows();
    growTo(static_cast<std::size_t>(rows));
    for (SourceRow row = 0; row < rows; ++row) {
        if (accepts(row))
            target.push_back(row);
    }
    std::sort(target.begin(), target.end(), [this](auto a, auto b) { return isLess(a, b); });
    m_heldBack.clear();
    m_isHeldBack.assign(m_isHeldBack.size(), false);
    rearrange(target);
    setPendingMoves(0);
    Q_EMIT merged();
}

//! At the frame: moves what moved, then one dataChanged a run of rows.
void SortedTableModel::merge()
{
    if (m_marked.empty())
        return;
    if (m_held)
        holdBack();
    else
        place(m_marked);
    tellChanges();
    Q_EMIT merged();
}

bool SortedTableModel::isInPlace(SourceRow row) const
{
    const int at = placeOf(row);
    if ((at >= 0) != accepts(row))
        return false;
    if (at < 0)
        return true;
    return (at == 0 || isLess(sourceRow(at - 1), row))
        && (at + 1 == rowCount() || isLess(row, sourceRow(at + 1)));
}

void SortedTableModel::place(const Order &rows)
{
    // Rows not in the list are sorted among themselves, so neighbours tell whether all still is.
    const auto settled = [this](SourceRow row) { return isInPlace(row); };
    if (!std::all_of(rows.cbegin(), rows.cend(), settled))
        rearrange(mergedOrder(rows));
}

void SortedTableModel::gatherHeldBack()
{
    for (const SourceRow row : m_marked) {
        const auto at = static_cast<std::size_t>(row);
        if (m_isHeldBack[at])
            continue;
        m_isHeldBack[at] = true;
        m_heldBack.push_back(row);
    }
}

void SortedTableModel::holdBack()
{
    gatherHeldBack();
    setPendingMoves(countMoves(m_order, mergedOrder(m_heldBack), m_place));
}

SortedTableModel::Order SortedTableModel::mergedOrder(const Order &marked) const
{
    std::vector<bool> isLoose(m_place.size(), false);
    Order loose;
    for (const SourceRow row : marked) {
        isLoose[static_cast<std::size_t>(row)] = true;
        if (accepts(row))
            loose.push_back(row);
    }
    const auto less = [this](auto a, auto b) { return isLess(a, b); };
    std::sort(loose.begin(), loose.end(), less);

    Order fixed;
    fixed.reserve(m_order.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(fixed),
                 [&](SourceRow row) { return !isLoose[static_cast<std::size_t>(row)]; });

    // Few rows among many: a search for each, and the stretches between them copied whole.
    Order order;
    order.reserve(fixed.size() + loose.size());
    auto from = fixed.cbegin();
    for (const SourceRow row : loose) {
        const auto to = std::lower_bound(from, fixed.cend(), row, less);
        order.insert(order.end(), from, to);
        order.push_back(row);
        from = to;
    }
    order.insert(order.end(), from, fixed.cend());
    return order;
}

void SortedTableModel::tellChanges()
{
    Order changed = std::exchange(m_marked, {});
    std::sort(changed.begin(), changed.end(),
              [this](auto a, auto b) { return placeOf(a) < placeOf(b); });
    int first = -1;
    int last = -1;
    ColumnMask columns = 0;
    for (const SourceRow row : changed) {
        const auto source = static_cast<std::size_t>(row);
        m_isMarked[source] = false;
        const ColumnMask mask = std::exchange(m_columns[source], 0);
        const int at = m_place[source];
        if (at < 0 || mask == 0)
            continue;
        if (at == last + 1 && mask == columns) {
            last = at;
            continue;
        }
        tellRun(first, last, columns);
        first = last = at;
        columns = mask;
    }
    tellRun(first, last, columns);
}

void SortedTableModel::tellRun(int first, int last, ColumnMask columns)
{
    while (columns != 0) {
        const int left = std::countr_zero(columns);
        const int right = left + std::countr_one(columns >> left) - 1;
        QList<int> roles;
        for (int column = left; column <= right; ++column) {
            for (const int role : rolesOf(column)) {
                if (!roles.contains(role))
                    roles.append(role);
            }
            columns &= ~bit(column);
        }
        Q_EMIT dataChanged(index(first, left), index(last, right), roles);
    }
}

void SortedTableModel::setPendingMoves(int moves)
{
    if (std::exchange(m_pendingMoves, moves) != moves)
        Q_EMIT pendingMovesChanged(moves);
}

} // namespace vigie::models
