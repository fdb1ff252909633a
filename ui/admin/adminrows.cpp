// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminrows.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <vector>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    //! Without case and accents.
    QString folded(const QString &text)
    {
        const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
        QString plain;
        plain.reserve(parts.size());
        for (const QChar sign : parts) {
            if (sign.category() != QChar::Mark_NonSpacing)
                plain.append(sign);
        }
        return plain;
    }

    QHash<QString, int> placesOf(const QList<AdminRow> &rows)
    {
        QHash<QString, int> places;
        places.reserve(rows.size());
        for (int i = 0; i < int(rows.size()); ++i)
            places.insert(rows[i].key, i);
        return places;
    }

} // namespace

void AdminRows::setHeads(const QStringList &heads)
{
    beginInsertColumns({}, 0, int(heads.size()) - 1);
    m_heads = heads;
    endInsertColumns();
}

void AdminRows::setRows(const QList<AdminRow> &rows)
{
    QHash<QString, QString> busy;
    for (const AdminRow &row : std::as_const(m_all)) {
        if (!row.busy.isEmpty())
            busy.insert(row.key, row.busy);
    }
    m_all = rows;
    for (AdminRow &row : m_all) {
        if (!busy.isEmpty())
            row.busy = busy.value(row.key);
    }
    sortAll();
    arrange();
}

void AdminRows::setFilter(const QString &words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    arrange();
}

void AdminRows::setBusy(const QString &key, const QString &words)
{
    for (AdminRow &row : m_all) {
        if (row.key == key)
            row.busy = words;
    }
    const int shown = rowOf(key);
    if (shown < 0)
        return;
    m_shown[shown].busy = words;
    Q_EMIT dataChanged(index(shown, 0), index(shown, columnCount() - 1));
}

void AdminRows::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    sortAll();
    arrange();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

//! By keys that are made once: comparing by locale takes too long for tens of thousands.
void AdminRows::sortAll()
{
    m_folded.clear();
    if (m_column < 0 || m_all.isEmpty())
        return;
    m_collator.setNumericMode(false);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(std::size_t(m_all.size()));
    for (const AdminRow &row : std::as_const(m_all))
        keys.push_back(m_collator.sortKey(row.cells.value(m_column)));
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    const bool isUp = m_order == Qt::AscendingOrder;
    std::stable_sort(order.begin(), order.end(), [&](int one, int other) {
        const int way = keys[std::size_t(one)].compare(keys[std::size_t(other)]);
        return isUp ? way < 0 : way > 0;
    });
    QList<AdminRow> sorted;
    sorted.reserve(m_all.size());
    for (const int at : order)
        sorted.append(m_all[at]);
    m_all = std::move(sorted);
}

bool AdminRows::accepts(const AdminRow &row, qsizetype at)
{
    return row.isHead || std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
               return m_folded[at].contains(word);
           });
}

void AdminRows::arrange()
{
    if (m_words.isEmpty()) {
        show(m_all);
        return;
    }
    if (m_folded.size() != m_all.size()) {
        m_folded.clear();
        m_folded.reserve(m_all.size());
        for (const AdminRow &row : std::as_const(m_all))
            m_folded.append(folded(row.cells.join(u' ')));
    }
    QList<AdminRow> target;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (accepts(m_all[i], i))
            target.append(m_all[i]);
    }
    show(target);
}

//! Each step is one notice, however many rows it is about.
void AdminRows::show(const QList<AdminRow> &target)
{
    const QHash<QString, int> wanted = placesOf(target);
    QList<AdminRow> kept;
    QList<AdminRow> gone;
    for (const AdminRow &row : std::as_const(m_shown))
        (wanted.contains(row.key) ? kept : gone).append(row);
    if (!gone.isEmpty()) {
        permute(kept + gone);
        beginRemoveRows({}, int(kept.size()), int(m_shown.size()) - 1);
        m_shown = kept;
        endRemoveRows();
    }
    const QHash<QString, int> before = placesOf(m_shown);
    QList<AdminRow> fresh;
    for (const AdminRow &row : target) {
        if (!before.contains(row.key))
            fresh.append(row);
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + fresh.size()) - 1);
        m_shown += fresh;
        endInsertRows();
    }
    permute(target);
}

//! \a target has the same rows, perhaps in another order and with other values.
void AdminRows::permute(const QList<AdminRow> &target)
{
    const bool isMoved = !std::equal(
        m_shown.begin(), m_shown.end(), target.begin(), target.end(),
        [](const AdminRow &one, const AdminRow &other) { return one.key == other.key; });
    if (isMoved) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QHash<QString, int> places = placesOf(target);
        const QModelIndexList old = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex &each : old)
            moved.append(index(places.value(m_shown[each.row()].key, -1), each.column()));
        m_shown = target;
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged({}, VerticalSortHint);
        return;
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i < int(target.size()); ++i) {
        if (m_shown[i] == target[i])
            continue;
        first = first < 0 ? i : first;
        last = i;
    }
    m_shown = target;
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

int AdminRows::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&key](const AdminRow &row) { return row.key == key; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int AdminRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int AdminRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant AdminRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AdminRow &row = m_shown[index.row()];
    const bool isAction = index.column() == columnCount() - 1;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.cells.value(index.column());
    case Qt::AccessibleTextRole:
        if (isAction && !m_actionName.isEmpty())
            return row.busy.isEmpty()
                ? m_actionName.arg(QStringList(row.cells.mid(0, 2)).join(u' '))
                : row.busy;
        return row.cells.value(index.column());
    case KeyRole:
        return row.key;
    case HeadRole:
        return row.isHead;
    case ShortRole:
        return row.isShort;
    case ShareRole:
        return row.share ? QVariant(*row.share) : QVariant();
    case BusyRole:
        return row.busy;
    default:
        return {};
    }
}

QVariant AdminRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_heads.value(section);
}

} // namespace vigie::ui
