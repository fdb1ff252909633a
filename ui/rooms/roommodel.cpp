// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roommodel.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/roles.h"

#include <algorithm>

namespace vigie::ui {

using xuc::ConferenceRoom;

RoomModel::RoomModel(const center::Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(&desk, &center::Desk::roomsChanged, this, &RoomModel::merge);
    connect(&desk, &center::Desk::linkChanged, this, &RoomModel::merge);
    merge();
}

void RoomModel::merge()
{
    QList<ConferenceRoom> target = m_desk.center().rooms();
    std::ranges::sort(target, {}, &ConferenceRoom::number);
    const auto isListed = [](const QList<ConferenceRoom> &rooms, const QString &number) {
        return std::ranges::any_of(
            rooms, [&](const ConferenceRoom &room) { return room.number == number; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isListed(target, m_shown[row].number))
            continue;
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
    }
    // Both are in order of the number: what is not at its place is new.
    for (int row = 0; row < target.size(); ++row) {
        if (row < m_shown.size() && m_shown[row].number == target[row].number) {
            if (m_shown[row] == target[row])
                continue;
            m_shown[row] = target[row];
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        beginInsertRows({}, row, row);
        m_shown.insert(row, target[row]);
        endInsertRows();
    }
}

const ConferenceRoom *RoomModel::roomAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

int RoomModel::rowOf(const QString &number) const
{
    const auto it = std::ranges::find(m_shown, number, &ConferenceRoom::number);
    return it == m_shown.end() ? -1 : int(it - m_shown.begin());
}

int RoomModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RoomModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoomModel::since(const ConferenceRoom &room) const
{
    if (!room.startTime.isValid())
        return {};
    const auto age = std::max<qint64>(0, room.startTime.msecsTo(m_desk.clock().wallTime()));
    return QVariant::fromValue(m_desk.clock().now() - std::chrono::milliseconds(age));
}

QVariant RoomModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ConferenceRoom &room = m_shown[index.row()];
    const bool isShown = role == Qt::DisplayRole;
    switch (index.column()) {
    case NumberColumn:
        return isShown ? QVariant(room.number) : QVariant();
    case NameColumn:
        return isShown ? QVariant(room.name) : QVariant();
    case PinColumn:
        //: In the list of conference rooms: the phone asks for a PIN.
        return isShown && room.pinRequired ? QVariant(tr("PIN")) : QVariant();
    case PeopleColumn:
        return isShown ? QVariant(int(room.members.size())) : QVariant();
    case SinceColumn:
        return role == models::SinceRole ? since(room) : QVariant();
    default:
        return {};
    }
}

QVariant RoomModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case NameColumn:
        return tr("Room");
    case PinColumn:
        return tr("PIN");
    case PeopleColumn:
        //: Head of a column: how many are in a conference.
        return tr("People");
    case SinceColumn:
        //: Head of a column: how long a conference has lasted.
        return tr("Since");
    default:
        return {};
    }
}

} // namespace vigie::ui
