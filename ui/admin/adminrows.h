// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QCollator>
#include <QList>
#include <QStringList>

#include <optional>

namespace vigie::ui {

//! One row of a table of the administration.
struct AdminRow
{
    QString key{}; //!< What it stands for; one of its kind.
    QStringList cells{}; //!< One a column.
    bool isHead = false; //!< Of a group, which sorting and filtering leave alone.
    bool isShort = false; //!< Few numbers are left.
    std::optional<double> share{}; //!< Of a bar: 0 to 1.
    QString busy{}; //!< "deleting…"; empty: it can be worked on.

    bool operator==(const AdminRow &) const = default;
};

//! Rows as they were given, sorted and filtered. New ones are merged: nothing resets.
class AdminRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, HeadRole, ShortRole, ShareRole, BusyRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setHeads(const QStringList &heads); //!< Of the columns, once; the last one has actions.
    void setRows(const QList<AdminRow> &rows);
    void setFilter(const QString &words); //!< Rows that have all of them, in any column.
    void setBusy(const QString &key, const QString &words);
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const { return m_column; }
    Qt::SortOrder sortOrder() const { return m_order; }
    //! What a click on a row's bin or pencil is called; %1 stands for the first two cells.
    void setActionName(const QString &name) { m_actionName = name; }

    const AdminRow &rowAt(int row) const { return m_shown[row]; }
    int rowOf(const QString &key) const; //!< -1: not shown.
    qsizetype total() const { return m_all.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    void sortAll();
    bool accepts(const AdminRow &row, qsizetype at);
    void show(const QList<AdminRow> &target);
    void permute(const QList<AdminRow> &target);

    QStringList m_heads{};
    QString m_actionName{};
    QCollator m_collator{};
    QList<AdminRow> m_all{}; //!< Sorted.
    QStringList m_folded{}; //!< What the filter looks at; made with the first one.
    QStringList m_words{};
    QList<AdminRow> m_shown{};
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace vigie::ui
