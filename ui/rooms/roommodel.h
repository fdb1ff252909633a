// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "xuc/events/conferencelist.h"

#include <QAbstractTableModel>
#include <QList>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

//! The conference rooms by number, and how many are in each.
class RoomModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, NameColumn, PinColumn, PeopleColumn, SinceColumn, ColumnCount };

    explicit RoomModel(const center::Desk &desk, QObject *parent = nullptr);

    const xuc::ConferenceRoom *roomAt(int row) const; //!< Null: no such row.
    int rowOf(const QString &number) const; //!< -1: none.
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void merge(); //!< What went, came and changed, one notice each.
    QVariant since(const xuc::ConferenceRoom &room) const;

    const center::Desk &m_desk;
    QList<xuc::ConferenceRoom> m_shown{};
};

} // namespace vigie::ui
