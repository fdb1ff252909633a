// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/types.h"

#include <QByteArray>
#include <QString>

namespace vigie::sim {

struct Room;
struct RoomMember;
struct World;

//! Whose view of a room is told: his channel's identity and his line.
struct RoomView
{
    QString uniqueId{};
    QString number{};
    qint32 ownIndex = 0;
};

//! Messages about conference rooms: user API, 2.6.
namespace frames {

    QByteArray conferenceList(const World &world, qint64 startEpochMillis);
    //! change: Join or Leave, of the viewer himself.
    QByteArray conferenceEvent(const World &world, const Room &room, const RoomView &view,
                               const QString &change, Millis now);
    QByteArray conferenceParticipantEvent(const World &world, const Room &room,
                                          const RoomMember &member, const RoomView &view,
                                          const QString &change, Millis now);
    QByteArray conferenceCommandError(QLatin1StringView code);

} // namespace frames

} // namespace vigie::sim
