// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spies.h"

QString rangeText(int top, int left, int bottom, int right)
{
    return QStringLiteral("%1,%2-%3,%4").arg(top).arg(left).arg(bottom).arg(right);
}

ModelSpies::ModelSpies(const QAbstractItemModel &model)
    : changed(&model, &QAbstractItemModel::dataChanged)
    , layout(&model, &QAbstractItemModel::layoutChanged)
    , inserted(&model, &QAbstractItemModel::rowsInserted)
    , removed(&model, &QAbstractItemModel::rowsRemoved)
    , moved(&model, &QAbstractItemModel::rowsMoved)
    , resets(&model, &QAbstractItemModel::modelReset)
{
}

void ModelSpies::clear()
{
    for (QSignalSpy *spy : {&changed, &layout, &inserted, &removed, &moved, &resets})
        spy->clear();
}

QString ModelSpies::range(int notice) const
{
    const auto from = changed.at(notice).at(0).toModelIndex();
    const auto to = changed.at(notice).at(1).toModelIndex();
    return rangeText(from.row(), from.column(), to.row(), to.column());
}

QStringList ModelSpies::ranges() const
{
    QStringList all;
    for (int notice = 0; notice < changed.count(); ++notice)
        all << range(notice);
    return all;
}

bool ModelSpies::nothingButChanges() const
{
    return layout.isEmpty() && inserted.isEmpty() && removed.isEmpty() && moved.isEmpty()
        && resets.isEmpty();
}

Mirror::Mirror(const QAbstractItemModel &model) : m_model(model), m_rows(fresh())
{
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                for (int row = from.row(); row <= to.row(); ++row) {
                    for (int column = from.column(); column <= to.column(); ++column)
                        m_rows[row][column] = m_model.index(row, column).data().toString();
                }
            });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    m_rows.insert(row, rowTexts(row));
            });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                m_rows.remove(first, last - first + 1);
            });
    connect(&model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                m_rows.move(from, to > from ? to - 1 : to); // One row at a time is all we do.
            });
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        for (int row = 0; row < m_rows.size(); ++row)
            m_before.append(m_model.index(row, 0));
    });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
        const QList<QStringList> old = m_rows;
        for (int row = 0; row < old.size(); ++row)
            m_rows[m_before[row].row()] = old[row];
        m_before.clear();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_rows = fresh(); });
}

QStringList Mirror::rowTexts(int row) const
{
    QStringList texts;
    for (int column = 0; column < m_model.columnCount(); ++column)
        texts << m_model.index(row, column).data().toString();
    return texts;
}

QList<QStringList> Mirror::fresh() const
{
    QList<QStringList> rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows << rowTexts(row);
    return rows;
}
