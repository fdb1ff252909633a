// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/room.h"

#include <QAbstractListModel>
#include <QList>

namespace vigie::center {
class RoomWishes;
}

namespace vigie::ui {

//! Who is in the person's conference, in order of coming.
class ParticipantModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IndexRole = Qt::UserRole, //!< int: names the participant in commands.
        NumberRole, //!< QString
        SinceRole, //!< Instant
        TalkingRole, //!< bool; also the next ones.
        MutedRole,
        DeafRole,
        OrganizerRole,
        MeRole,
        PendingRole //!< Something about this participant is under way.
    };

    explicit ParticipantModel(const center::RoomWishes &wishes, QObject *parent = nullptr);

    const telephony::Participant *at(int row) const; //!< Null: no such row.
    const telephony::Participant *find(int index) const; //!< By index; null: none.
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void merge();
    QString said(const telephony::Participant &one) const;

    const center::RoomWishes &m_wishes;
    QList<telephony::Participant> m_shown{};
};

} // namespace vigie::ui
