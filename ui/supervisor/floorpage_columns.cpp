// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sortedtablemodel.h"
#include "ui/supervisor/columnpanel.h"
#include "ui/supervisor/floorpage.h"
#include "ui/widgets/button.h"

#include <QScopedValueRollback>

#include <algorithm>

// Which columns the table has, how wide they are, and what it is sorted by.
namespace vigie::ui {

int FloorPage::columnOf(const QString &key) const
{
    const auto found = std::find_if(m_catalogue.cbegin(), m_catalogue.cend(),
                                    [&key](const Column &each) { return each.key == key; });
    return found == m_catalogue.cend() ? -1 : found->column;
}

QString FloorPage::keyOf(int column) const
{
    const auto found = std::find_if(m_catalogue.cbegin(), m_catalogue.cend(),
                                    [column](const Column &each) { return each.column == column; });
    return found == m_catalogue.cend() ? QString() : found->key;
}

void FloorPage::applyColumns()
{
    QList<FloorTable::Place> places;
    for (const QString &key : std::as_const(m_front))
        places.append(FloorTable::Place{.column = columnOf(key)});
    const QList<FloorColumn> &own = view().columns;
    if (own.isEmpty()) {
        const QStringList usual = usualColumns(m_isNarrow);
        for (const QString &key : usual)
            places.append(FloorTable::Place{.column = columnOf(key)});
    }
    for (const FloorColumn &column : own)
        places.append(FloorTable::Place{columnOf(column.key), column.width});
    m_table->arrange(places);
}

void FloorPage::noteColumns()
{
    changeView([this](FloorView &view) {
        view.columns.clear();
        const QList<FloorTable::Place> places = m_table->arrangement();
        for (const FloorTable::Place &place : places) {
            const QString key = keyOf(place.column);
            if (!m_front.contains(key))
                view.columns.append({key, place.width});
        }
    });
}

void FloorPage::applySort()
{
    const QScopedValueRollback guard(m_isApplying, true);
    int column = columnOf(view().sortKey);
    bool isDescending = view().isDescending;
    if (column < 0) {
        column = columnOf(usualSort().key);
        isDescending = usualSort().width > 0;
    }
    m_table->sortByColumn(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void FloorPage::noteSort(int column, Qt::SortOrder order)
{
    if (m_isApplying)
        return;
    changeView([&](FloorView &view) {
        view.sortKey = keyOf(column);
        view.isDescending = order == Qt::DescendingOrder;
    });
}

void FloorPage::openColumns()
{
    QList<ColumnPanel::Item> items;
    QStringList shown = m_front;
    const QList<FloorTable::Place> places = m_table->arrangement();
    const auto add = [&](const Column &each, bool isShown) {
        shown.append(each.key);
        items.append({{each.key, m_table->columnWidth(each.column)}, each.text, isShown});
    };
    for (const FloorTable::Place &place : places) {
        for (const Column &each : std::as_const(m_catalogue)) {
            if (each.column == place.column && !shown.contains(each.key))
                add(each, true);
        }
    }
    for (const Column &each : std::as_const(m_catalogue)) {
        if (!shown.contains(each.key))
            add(each, false);
    }
    auto *panel = new ColumnPanel(this);
    panel->setColumns(items);
    connect(panel, &ColumnPanel::columnsChosen, this, [this, items](const auto &chosen) {
        changeView([&](FloorView &view) {
            view.columns = chosen;
            // A width that was never touched stays the one that the values need.
            for (FloorColumn &column : view.columns) {
                const auto known
                    = std::find_if(items.cbegin(), items.cend(),
                                   [&](const auto &item) { return item.column == column; });
                if (known != items.cend())
                    column.width = ownWidth(column.key);
            }
        });
        applyColumns();
    });
    connect(panel, &ColumnPanel::usualRequested, this, [this] {
        changeView([](FloorView &view) { view.columns.clear(); });
        applyColumns();
    });
    connect(panel, &PopupPanel::closed, panel, &QObject::deleteLater);
    panel->open(m_columns);
}

int FloorPage::ownWidth(const QString &key) const
{
    for (const FloorColumn &column : view().columns) {
        if (column.key == key)
            return column.width;
    }
    return 0;
}

} // namespace vigie::ui
