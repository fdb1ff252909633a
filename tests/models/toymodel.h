// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sortedtablemodel.h"

#include <algorithm>

//! The smallest table over the sorted core: two numbers a row, shown or not.
class ToyModel : public vigie::models::SortedTableModel
{
public:
    enum Column { ValueColumn, OtherColumn, ThirdColumn, ColumnCount };

    struct Item
    {
        int value = 0;
        int other = 0;
        bool isShown = true;
    };

    explicit ToyModel(vigie::models::FrameClock &clock) : SortedTableModel(clock, nullptr) { }

    void add(std::vector<Item> items)
    {
        m_items = std::move(items);
        rebuild();
    }
    void change(int row, const Item &item)
    {
        Item &old = m_items[static_cast<std::size_t>(row)];
        const ColumnMask columns = (old.value != item.value ? bit(ValueColumn) : 0)
            | (old.other != item.other ? bit(OtherColumn) : 0);
        if (columns == 0 && old.isShown == item.isShown)
            return;
        old = item;
        mark(row, columns);
    }
    void append(const Item &item)
    {
        m_items.push_back(item);
        mark(static_cast<int>(m_items.size()) - 1, bit(ValueColumn) | bit(OtherColumn));
    }
    const std::vector<Item> &items() const { return m_items; }
    void markColumns(int row, std::initializer_list<int> columns)
    {
        ColumnMask mask = 0;
        for (const int column : columns)
            mask |= bit(column);
        mark(row, mask);
    }
    //! What a model that knew no cleverness would show.
    std::vector<int> naiveOrder() const
    {
        std::vector<int> order;
        for (int row = 0; row < sourceRows(); ++row) {
            if (accepts(row))
                order.push_back(row);
        }
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            const int less = compare(sortColumn(), a, b);
            return sortOrder() == Qt::AscendingOrder ? less < 0 : less > 0;
        });
        return order;
    }
    std::vector<int> shown() const { return {shownRows().begin(), shownRows().end()}; }

    using SortedTableModel::clear;
    using SortedTableModel::rebuild;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
        if (role == Qt::UserRole)
            return sourceRow(index.row());
        if (role != Qt::DisplayRole)
            return {};
        const Item &item = m_items[static_cast<std::size_t>(sourceRow(index.row()))];
        if (index.column() == ThirdColumn)
            return {};
        return index.column() == ValueColumn ? item.value : item.other;
    }

protected:
    int sourceRows() const override { return static_cast<int>(m_items.size()); }
    bool accepts(SourceRow row) const override
    {
        return m_items[static_cast<std::size_t>(row)].isShown;
    }
    int compare(int column, SourceRow a, SourceRow b) const override
    {
        const Item &left = m_items[static_cast<std::size_t>(a)];
        const Item &right = m_items[static_cast<std::size_t>(b)];
        return column == ValueColumn ? left.value - right.value : left.other - right.other;
    }
    int compareTies(SourceRow a, SourceRow b) const override { return a - b; }
    QList<int> rolesOf(int column) const override
    {
        return column == ValueColumn ? QList<int>{Qt::DisplayRole, Qt::UserRole + 1}
                                     : QList<int>{Qt::DisplayRole};
    }

private:
    std::vector<Item> m_items;
};
