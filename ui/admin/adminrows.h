// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminrow.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <functional>

namespace vigie::ui {

struct RowPlan;

//! Rows as they were given, sorted and filtered. New ones are merged: nothing resets.
//!
//! Few are there at once; of many all that takes longer than a frame is done in another thread, and
//! arranged() says when they show.
class AdminRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, HeadRole, ShortRole, ShareRole, BusyRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setHeads(const QStringList &heads); //!< Of the columns, once; the last one has actions.
    void setRows(const QList<AdminRow> &rows);
    //! About \a count of them; \a make may be called in another thread, more than once.
    void setRows(const std::function<QList<AdminRow>()> &make, qsizetype count);
    bool isWorking() const { return m_isWorking; } //!< What shows is not what was asked for last.
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

Q_SIGNALS:
    void arranged();

private:
    void arrange();
    RowPlan plan() const;
    void apply(const RowPlan &plan);
    void permute(const QList<AdminRow> &target);

    QStringList m_heads{};
    QString m_actionName{};
    std::function<QList<AdminRow>()> m_make{}; //!< Not taken in yet.
    qsizetype m_makes = 0; //!< About how many it gives.
    QList<AdminRow> m_all{}; //!< Sorted.
    QStringList m_folded{}; //!< See RowPlan.
    QStringList m_words{};
    QList<AdminRow> m_shown{};
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_sorts = false; //!< Not in that order yet.
    bool m_isWorking = false;
    bool m_isStale = false; //!< What is worked out is from an old snapshot.
};

} // namespace vigie::ui
