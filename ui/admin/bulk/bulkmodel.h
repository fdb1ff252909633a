// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/bulk/bulkfix.h"
#include "ui/admin/bulk/bulkjob.h"

#include <QAbstractTableModel>

#include <vector>

namespace vigie::ui {

//! The lines of a table of users: before it is applied with their verdicts, after with their
//! results. Reads them in place from the job.
class BulkModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LineColumn,
        FirstNameColumn,
        LastNameColumn,
        EntityColumn,
        TemplateColumn,
        NumberColumn,
        LoginColumn,
        OutcomeColumn,
        ColumnCount
    };
    enum Role {
        SignRole = Qt::UserRole, //!< Sign, of the last column.
        FaultyRole, //!< bool: this cell is to blame.
        FilledInRole, //!< bool: the value is not the table's.
        PendingRole, //!< bool: it is being asked for.
        LinkRole //!< QString: what would mend the line; empty: nothing.
    };
    enum class Sign : quint8 { None, Good, Bad, Pending, Nothing, Unknown };
    //! Which lines are shown.
    enum class Part : quint8 {
        All,
        Sent, //!< In the dry run.
        Problems,
        Unknown,
        Nothing,
        Done, //!< In the run.
        NotDone,
        Waiting
    };

    explicit BulkModel(BulkJob &job, QObject *parent = nullptr);

    void setPart(Part part);
    Part part() const { return m_part; }
    static bool isIn(const BulkJob &job, int line, Part part); //!< \a line: its place in the sheet.
    int lineAt(int row) const { return m_shown[std::size_t(row)]; } //!< The same.
    int rowOf(int line) const; //!< -1: not shown.
    //! Rows stay where they are until \a editor is gone: nothing that is being typed is lost.
    void holdRows(QObject *editor);
    std::optional<BulkFix> fixAt(int row) const;
    static xcibulk::Column columnOf(int column); //!< Of the sheet.
    static int columnOf(xcibulk::Column column); //!< -1: it is not shown.
    QStringList possibleLinks() const; //!< What LinkRole may say of some row.
    bool showsResults() const { return !m_job.results().isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void layOut();
    void follow();
    std::vector<int> linesIn(Part part) const;
    void heedRow(int line);
    QString cell(int line, int column) const;
    QString outcome(int line) const;
    bool isFilledIn(int line, int column) const;
    Sign sign(int line) const;
    QString link(int row) const;
    QString entityName(const QString &combinedId) const;

    BulkJob &m_job;
    Part m_part = Part::All;
    std::vector<int> m_shown{};
    int m_editors = 0;
};

} // namespace vigie::ui
