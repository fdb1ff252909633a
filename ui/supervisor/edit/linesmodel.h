// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/planwords.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTime>

#include <array>
#include <vector>

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

//! The lines of a batch, before and after: of a plan to be reviewed, or of one that runs, with its
//! outcome, failed ones first.
class LinesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        AgentColumn,
        WhatColumn,
        ChangeColumn,
        OutcomeColumn,
        ActionColumn,
        ColumnCount
    };
    //! What a segment shows.
    enum Part { All, NotConfirmed, Pending, Done, Nothing, PartCount };

    explicit LinesModel(const center::ContactCenter &center, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! Takes a batch as it is now. Lines that are the same batch's keep their indexes.
    void show(const center::AssignmentBatch &batch);
    void setPart(Part part);
    Part part() const { return m_part; }
    int count(Part part) const { return m_counts[std::size_t(part)]; }
    int rowOfBatch(int line) const; //!< Of a shown line.
    int agentCount() const { return m_agents; }
    const std::vector<ChangeLine> &lines() const { return m_lines; }
    void passSecond(); //!< What was asked a while ago.

private:
    Part partOf(const ChangeLine &line) const;
    int rankOf(const ChangeLine &line) const;
    const ChangeLine &lineAt(int row) const { return m_lines[m_shown[std::size_t(row)]]; }
    const center::AssignmentRow &rowOf(const ChangeLine &line) const;
    QString outcomeWords(const ChangeLine &line) const;
    QString nowWords(const ChangeLine &line) const;
    QVariant display(const ChangeLine &line, int column) const;
    void arrange();

    const center::ContactCenter &m_center;
    center::AssignmentBatch m_batch{};
    std::vector<ChangeLine> m_lines{};
    std::vector<std::size_t> m_shown{}; //!< Places in m_lines, in order.
    std::array<int, PartCount> m_counts{};
    QHash<int, QTime> m_doneAt{}; //!< By row of the batch: when this saw it.
    Part m_part = All;
    int m_agents = 0;
};

} // namespace vigie::ui
