// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/assignment.h"

#include <QSet>

namespace vigie::center {

quint64 AssignmentRow::key() const
{
    constexpr quint64 ofDefaults = quint64(1) << 63;
    constexpr quint64 ofGroup = quint64(3) << 62;
    switch (kind) {
    case Kind::Defaults:
        return ofDefaults | quint32(raw(user.value_or(UserId{})));
    case Kind::Group:
        return ofGroup | quint32(raw(agent));
    case Kind::Membership:
        break;
    }
    return quint64(quint32(raw(agent))) << 32 | quint32(raw(queue));
}

std::vector<AgentId> AssignmentBatch::agents() const
{
    std::vector<AgentId> all;
    QSet<AgentId> seen;
    for (const AssignmentRow &row : rows) {
        if (seen.contains(row.agent))
            continue;
        seen.insert(row.agent);
        all.push_back(row.agent);
    }
    return all;
}

} // namespace vigie::center
