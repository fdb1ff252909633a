// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QSignalSpy>
#include <QStringList>

//! "top,left-bottom,right" of a rectangle of cells.
QString rangeText(int top, int left, int bottom, int right);

//! Every notice a model can give, recorded.
struct ModelSpies
{
    explicit ModelSpies(const QAbstractItemModel &model);

    void clear();
    QString range(int notice) const; //!< Of one dataChanged.
    QStringList ranges() const;
    bool nothingButChanges() const; //!< No row moved, came or went, and nothing was reset.
    bool areSilent() const { return changed.isEmpty() && nothingButChanges(); }

    QSignalSpy changed;
    QSignalSpy layout;
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy resets;
};

//! A copy of a table's display texts kept by its notices alone, as a view's caches are.
class Mirror : public QObject
{
    Q_OBJECT
public:
    explicit Mirror(const QAbstractItemModel &model);

    QList<QStringList> rows() const { return m_rows; }
    QList<QStringList> fresh() const; //!< Read anew from the model.

private:
    QStringList rowTexts(int row) const;

    const QAbstractItemModel &m_model;
    QList<QStringList> m_rows;
    QList<QPersistentModelIndex> m_before; //!< First cells, over a layout change.
};
