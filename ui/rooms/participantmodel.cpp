// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/participantmodel.h"

#include "center/roomwishes.h"
#include "telephony/phonenumber.h"

#include <algorithm>

namespace vigie::ui {

using telephony::Participant;

ParticipantModel::ParticipantModel(const center::RoomWishes &wishes, QObject *parent)
    : QAbstractListModel(parent)
    , m_wishes(wishes)
{
    connect(&wishes, &center::RoomWishes::changed, this, &ParticipantModel::merge);
    merge();
}

void ParticipantModel::merge()
{
    const telephony::Room *room = m_wishes.room();
    const QList<Participant> target = room ? room->participants : QList<Participant>();
    const auto isIn = [](const QList<Participant> &all, int index) {
        return std::ranges::any_of(all, [index](const Participant &p) { return p.index == index; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isIn(target, m_shown[row].index))
            continue;
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
    }
    // Both are in order of the index: what is not at its place is new.
    for (int row = 0; row < target.size(); ++row) {
        if (row < m_shown.size() && m_shown[row].index == target[row].index) {
            m_shown[row] = target[row];
            continue;
        }
        beginInsertRows({}, row, row);
        m_shown.insert(row, target[row]);
        endInsertRows();
    }
    if (!m_shown.isEmpty()) // A few rows, and pending marks may differ too.
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Participant *ParticipantModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

const Participant *ParticipantModel::find(int index) const
{
    const auto it = std::ranges::find(m_shown, index, &Participant::index);
    return it == m_shown.end() ? nullptr : &*it;
}

int ParticipantModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

//! For a screen reader: all that glyphs tell.
QString ParticipantModel::said(const Participant &one) const
{
    QStringList words{one.name.isEmpty() ? one.number : one.name};
    if (one.isMe)
        words.append(tr("you"));
    if (one.isOrganizer)
        words.append(tr("organiser"));
    if (one.isMuted)
        words.append(tr("muted"));
    if (one.isDeaf)
        words.append(tr("without sound"));
    if (one.isTalking)
        words.append(tr("speaking"));
    //: Between the words said of a participant.
    return words.join(tr(", "));
}

QVariant ParticipantModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Participant &one = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return one.name.isEmpty() ? telephony::grouped(one.number) : one.name;
    case Qt::AccessibleTextRole:
        return said(one);
    case IndexRole:
        return one.index;
    case NumberRole:
        return telephony::grouped(one.number);
    case SinceRole:
        return QVariant::fromValue(one.since);
    case TalkingRole:
        return one.isTalking;
    case MutedRole:
        return one.isMuted;
    case DeafRole:
        return one.isDeaf;
    case OrganizerRole:
        return one.isOrganizer;
    case MeRole:
        return one.isMe;
    case PendingRole:
        return m_wishes.isOpen(one.index);
    default:
        return {};
    }
}

} // namespace vigie::ui
