// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/rowplan.h"

#include <QCollator>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <vector>

namespace vigie::ui {

namespace {

    //! Without case and accents.
    QString foldedText(const QString &text)
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

    QSet<QString> keysOf(const QList<AdminRow> &rows)
    {
        QSet<QString> keys;
        keys.reserve(rows.size());
        for (const AdminRow &row : rows)
            keys.insert(row.key);
        return keys;
    }

    bool isOtherOrder(const QList<AdminRow> &one, const QList<AdminRow> &other)
    {
        return !std::equal(one.begin(), one.end(), other.begin(), other.end(),
                           [](const AdminRow &a, const AdminRow &b) { return a.key == b.key; });
    }

} // namespace

void RowPlan::work()
{
    if (make)
        takeRows();
    if (make || sorts)
        sort();
    narrow();
    compare();
}

//! What is under way with a row goes on when it is read anew.
void RowPlan::takeRows()
{
    QHash<QString, QString> busy;
    for (const AdminRow &row : std::as_const(all)) {
        if (!row.busy.isEmpty())
            busy.insert(row.key, row.busy);
    }
    all = make();
    folded.clear();
    if (busy.isEmpty())
        return;
    for (AdminRow &row : all)
        row.busy = busy.value(row.key);
}

//! By keys that are made once: comparing by locale takes too long for tens of thousands.
void RowPlan::sort()
{
    folded.clear();
    if (column < 0 || all.isEmpty())
        return;
    QCollator collator;
    collator.setNumericMode(false);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(std::size_t(all.size()));
    for (const AdminRow &row : std::as_const(all))
        keys.push_back(collator.sortKey(row.cells.value(column)));
    std::vector<int> places(keys.size());
    std::iota(places.begin(), places.end(), 0);
    const bool isUp = order == Qt::AscendingOrder;
    std::stable_sort(places.begin(), places.end(), [&](int one, int other) {
        const int way = keys[std::size_t(one)].compare(keys[std::size_t(other)]);
        return isUp ? way < 0 : way > 0;
    });
    QList<AdminRow> sorted;
    sorted.reserve(all.size());
    for (const int at : places)
        sorted.append(all[at]);
    all = std::move(sorted);
}

void RowPlan::narrow()
{
    if (words.isEmpty()) {
        target = all;
        return;
    }
    if (folded.size() != all.size()) {
        folded.clear();
        folded.reserve(all.size());
        for (const AdminRow &row : std::as_const(all))
            folded.append(foldedText(row.cells.join(u' ')));
    }
    QStringList wanted;
    for (const QString &word : std::as_const(words))
        wanted.append(foldedText(word));
    target.clear();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isWanted = all[i].isHead
            || std::ranges::all_of(wanted,
                                   [&](const QString &word) { return folded[i].contains(word); });
        if (isWanted)
            target.append(all[i]);
    }
}

void RowPlan::compare()
{
    const QSet<QString> wanted = keysOf(target);
    QList<AdminRow> gone;
    for (const AdminRow &row : std::as_const(shown))
        (wanted.contains(row.key) ? leaving : gone).append(row);
    kept = leaving.size();
    grown = leaving;
    leaving += gone;
    movesToLeave = !gone.isEmpty() && isOtherOrder(shown, leaving);
    if (gone.isEmpty())
        grown = shown;
    const QSet<QString> before = keysOf(grown);
    for (const AdminRow &row : std::as_const(target)) {
        if (!before.contains(row.key))
            grown.append(row);
    }
    movesAtEnd = isOtherOrder(grown, target);
    for (int i = 0; !movesAtEnd && i < int(target.size()); ++i) {
        if (grown[i] == target[i])
            continue;
        firstChanged = firstChanged < 0 ? i : firstChanged;
        lastChanged = i;
    }
}

} // namespace vigie::ui
