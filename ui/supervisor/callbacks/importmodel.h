// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callbackcsv/sheet.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <vector>

namespace vigie::ui {

//! The lines of a file before it is imported: each with its verdict, and under it a row with the
//! sentence that says what is wrong.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LineColumn,
        VerdictColumn,
        PhoneColumn,
        MobileColumn,
        NameColumn,
        CompanyColumn,
        DueColumn,
        PeriodColumn,
        ColumnCount
    };
    enum Role {
        OutcomeRole = Qt::UserRole, //!< Outcome, of a line.
        SentenceRole, //!< QString: of a row of words; it goes over all columns.
        FaultyRole, //!< bool: the cell at fault, or the words about a fault.
        FilledInRole, //!< bool: the value is not the file's.
        FixableRole //!< bool: the words end in a link.
    };
    enum class Outcome { Accepted, Faulty, LeftOut };
    enum class Shown { All, Faulty, LeftOut };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const std::shared_ptr<const callbackcsv::Sheet> &sheet);
    void setShown(Shown shown);
    //! What the server said of lines of the file, by their numbers.
    void setRefused(const QHash<int, QString> &refused);
    const callbackcsv::Sheet *sheet() const { return m_sheet.get(); }
    //! Its fault can be taken away for all lines at once.
    bool isFixable(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    //! A line, or the words under it.
    struct Row
    {
        std::uint32_t line = 0;
        bool isWords = false;
    };

    void layOut();
    const callbackcsv::Sheet::Line &line(int row) const;
    Outcome outcome(const callbackcsv::Sheet::Line &line) const;
    QString cell(const callbackcsv::Sheet::Line &line, int column) const;
    QString sentence(const callbackcsv::Sheet::Line &line) const;
    QString noticeWords(const callbackcsv::Sheet::Line &line) const;
    bool hasWords(const callbackcsv::Sheet::Line &line) const;
    bool isFaultAt(const callbackcsv::Sheet::Line &line, int column) const;

    std::shared_ptr<const callbackcsv::Sheet> m_sheet{};
    Shown m_shown = Shown::All;
    QHash<int, QString> m_refused{};
    std::vector<Row> m_rows{};
};

} // namespace vigie::ui
