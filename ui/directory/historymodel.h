// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/historyrecord.h"

#include <QAbstractListModel>
#include <QDate>

#include <functional>

namespace vigie::ui {

//! Past calls under headings of days. Calls that come on top are inserted: what is read stays.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Row
    {
        QDate day{}; //!< Of a heading; null: a call.
        int calls = 0; //!< Under the heading.
        center::HistoryRecord record{};
        QString name{}; //!< As it is shown.

        bool isDay() const { return day.isValid(); }
        bool operator==(const Row &) const = default;
    };
    using NameOf = std::function<QString(const center::HistoryRecord &record)>;

    HistoryModel(NameOf nameOf, QObject *parent = nullptr);

    void setRecords(const QList<center::HistoryRecord> &records, const QDate &today);
    void refresh(); //!< Live states: all rows may look different.
    const Row *at(int row) const; //!< Null: no such row.
    QDate today() const { return m_today; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Row> rowsOf(const QList<center::HistoryRecord> &records) const;

    const NameOf m_nameOf;
    QList<Row> m_rows;
    QDate m_today{};
};

} // namespace vigie::ui
