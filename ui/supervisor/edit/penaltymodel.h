// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/penaltysheet.h"

#include <QAbstractTableModel>

#include <functional>

namespace vigie::ui {

//! A PenaltySheet as a table: one row a queue or agent, its penalties to be typed over.
class PenaltyModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        NameColumn,
        HeldColumn,
        ActiveColumn,
        DiffersColumn,
        DefaultColumn,
        RemoveColumn,
        ColumnCount
    };
    using Note = std::function<QString(const PenaltyRow &row)>;

    //! The sheet outlives the model. \a note: said beside a row's name; empty: nothing.
    PenaltyModel(PenaltySheet &sheet, Note note, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    const PenaltySheet &sheet() const { return m_sheet; }
    //! Behind a row's name and penalty, for a screen reader.
    void setDescription(Note description) { m_description = std::move(description); }
    void setHolderCount(int agents) { m_holderCount = agents; } //!< Of how many HeldColumn speaks.
    void merge(const std::vector<PenaltySheet::Told> &told, Instant now);
    void add(const PenaltySheet::Told &told, qint32 penalty); //!< A row that is there is kept.
    void remove(int row);
    void settle(int row); //!< It was left: emptied, it goes.
    void copy(PenaltySheet::Side from, PenaltySheet::Side to);
    void resetTo(const PenaltySheet &sheet);
    void forgetNews(); //!< And rows that it was all about.
    void forgetFollowed(); //!< The same where nothing is typed.
    void refresh(); //!< Notes that tell a time.

Q_SIGNALS:
    void changed(); //!< Of what would be saved, or of what the server has.

private:
    PenaltySheet::Side sideOf(int column) const;
    bool isOpen(const PenaltyRow &row, PenaltySheet::Side side) const;
    QVariant cellData(const PenaltyRow &row, PenaltySheet::Side side, int role) const;
    QString wordsOf(const PenaltyRow &row, int column) const;
    void insert(const PenaltyRow &row);
    void settleAll();

    PenaltySheet &m_sheet;
    const Note m_note;
    Note m_description{};
    int m_holderCount = 0;
};

} // namespace vigie::ui
