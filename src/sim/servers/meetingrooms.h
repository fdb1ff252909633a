// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>

#include <vector>

namespace vigie::sim {

//! A person's own video room.
struct MeetingRoom
{
    int id = 0;
    UserId owner{};
    QString uuid{};
    QString displayName{};
};

//! The personal video rooms that were made. They are told to nobody but by REST.
class MeetingRooms
{
public:
    const MeetingRoom &add(UserId owner, const QString &uuid, const QString &displayName);
    //! Null: no such room.
    [[nodiscard]] const MeetingRoom *find(int id) const;
    //! Null: not this user's.
    const MeetingRoom *rename(UserId owner, int id, const QString &displayName);

private:
    std::vector<MeetingRoom> m_rooms{};
};

} // namespace vigie::sim
