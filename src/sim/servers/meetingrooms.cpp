// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/meetingrooms.h"

namespace vigie::sim {

const MeetingRoom &MeetingRooms::add(UserId owner, const QString &uuid, const QString &displayName)
{
    m_rooms.push_back({.id = static_cast<int>(m_rooms.size()) + 1,
                       .owner = owner,
                       .uuid = uuid,
                       .displayName = displayName});
    return m_rooms.back();
}

const MeetingRoom *MeetingRooms::find(int id) const
{
    return id >= 1 && static_cast<std::size_t>(id) <= m_rooms.size()
        ? &m_rooms[static_cast<std::size_t>(id) - 1]
        : nullptr;
}

const MeetingRoom *MeetingRooms::rename(UserId owner, int id, const QString &displayName)
{
    const auto *found = find(id);
    if (!found || found->owner != owner)
        return nullptr;
    auto &room = m_rooms[static_cast<std::size_t>(id) - 1];
    room.displayName = displayName;
    return &room;
}

} // namespace vigie::sim
