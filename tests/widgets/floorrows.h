// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/shownstate.h"
#include "center/thresholds.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace vigie::ui {

//! One row with every kind of cell, for rendering tests and the gallery.
struct FloorRow
{
    bool member = false;
    bool pending = false;
    QString number{};
    QString name{};
    QString aside{};
    int waiting = 0;
    center::Level waitingLevel = center::Level::None;
    std::optional<Instant> waitSince{};
    center::Level waitLevel = center::Level::None;
    center::ShownState state = center::ShownState::Ready;
    QString stateLabel{};
    Instant stateSince{};
    QString hint{};
};

//! Rows as the models of the floor give them, without a centre behind.
class FloorRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        InColumn,
        NumberColumn,
        NameColumn,
        WaitColumn,
        TimeColumn,
        StateColumn,
        HintColumn,
        ColumnCount
    };

    explicit FloorRows(std::vector<FloorRow> rows, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const FloorRow &row, int column) const;

    std::vector<FloorRow> m_rows;
};

class FloorTable;
//! The columns of FloorRows on a table, as an agent's page would set them.
void showColumns(FloorTable &table);
//! A few rows with every level and state.
std::vector<FloorRow> sampleRows(Instant now);

} // namespace vigie::ui
