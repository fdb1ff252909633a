// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/historymodel.h"

#include "ui/directory/historywords.h"

#include <QLocale>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::HistoryRecord;

namespace {

    //! The same call or day; its figures may have changed.
    bool isSame(const HistoryModel::Row &a, const HistoryModel::Row &b)
    {
        return a.day == b.day && a.record.item.start == b.record.item.start
            && a.record.item.srcNum == b.record.item.srcNum
            && a.record.item.dstNum == b.record.item.dstNum;
    }

} // namespace

HistoryModel::HistoryModel(NameOf nameOf, QObject *parent)
    : QAbstractListModel(parent)
    , m_nameOf(std::move(nameOf))
{
}

QList<HistoryModel::Row> HistoryModel::rowsOf(const QList<HistoryRecord> &records) const
{
    QList<Row> rows;
    qsizetype heading = -1;
    for (const HistoryRecord &record : records) {
        const QDate day = record.item.start.date();
        if (heading < 0 || rows.at(heading).day != day) {
            heading = rows.size();
            rows.append(Row{.day = day});
        }
        ++rows[heading].calls;
        rows.append(Row{.record = record, .name = m_nameOf(record)});
    }
    return rows;
}

void HistoryModel::setRecords(const QList<HistoryRecord> &records, const QDate &today)
{
    m_today = today;
    const QList<Row> rows = rowsOf(records);
    if (rows == m_rows)
        return;
    // The usual news is a call on top, under today's heading or with it.
    const qsizetype added = rows.size() - m_rows.size();
    const bool isOnTop = added > 0 && !m_rows.isEmpty() && [&] {
        const qsizetype first = isSame(rows.first(), m_rows.first()) ? 1 : 0;
        for (qsizetype i = first; i < m_rows.size(); ++i) {
            if (!isSame(rows.at(i + added), m_rows.at(i)))
                return false;
        }
        return true;
    }();
    if (isOnTop) {
        const int first = isSame(rows.first(), m_rows.first()) ? 1 : 0;
        beginInsertRows({}, first, first + int(added) - 1);
        m_rows = rows;
        endInsertRows();
        refresh();
    } else if (added == 0 && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), isSame)) {
        m_rows = rows;
        refresh();
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
}

void HistoryModel::refresh()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const HistoryModel::Row *HistoryModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.isDay() ? HistoryWords::day(row.day, m_today) : row.name;
    if (role == Qt::AccessibleTextRole) {
        if (row.isDay())
            return HistoryWords::day(row.day, m_today) + u", "_s
                + tr("%n call(s)", nullptr, row.calls);
        QStringList parts{HistoryWords::kind(row.record.kind()),
                          QLocale().toString(row.record.item.start.time(), u"HH:mm"_s),
                          row.name,
                          row.record.number(),
                          row.record.queue,
                          HistoryWords::talk(row.record)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return {};
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    const Row *row = at(index.row());
    return row && row->isDay() ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

} // namespace vigie::ui
