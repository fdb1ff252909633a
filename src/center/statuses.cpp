// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/statuses.h"

#include "xuc/events/ctistatuses.h"
#include "xuc/events/usersstatuses.h"

#include <algorithm>
#include <utility>

namespace vigie::center {

namespace {

    StatusKind kindOf(const xuc::UserStatus &status)
    {
        if (status.isPause())
            return StatusKind::Pause;
        if (status.isReady())
            return StatusKind::Ready;
        return status.does(QLatin1StringView("agentlogoff")) ? StatusKind::LoggedOut
                                                             : StatusKind::Other;
    }

    std::optional<StatusKind> kindOf(xuc::CtiStatusKind kind)
    {
        switch (kind) {
        case xuc::CtiStatusKind::Ready:
            return StatusKind::Ready;
        case xuc::CtiStatusKind::Pause:
            return StatusKind::Pause;
        case xuc::CtiStatusKind::LoggedOut:
            return StatusKind::LoggedOut;
        case xuc::CtiStatusKind::Unknown:
            return {};
        }
        return {};
    }

} // namespace

QList<Status> Statuses::ofKind(StatusKind kind) const
{
    QList<Status> found;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(found),
                 [kind](const Status &status) { return status.kind == kind; });
    return found;
}

const Status *Statuses::find(QStringView name) const
{
    const auto it = std::find_if(m_all.begin(), m_all.end(),
                                 [&](const Status &status) { return status.name == name; });
    return it == m_all.end() ? nullptr : &*it;
}

bool Statuses::merge(const xuc::UsersStatuses &message)
{
    m_old.clear();
    for (const xuc::UserStatus &status : message.statuses)
        m_old.append({status.name, status.longName, kindOf(status), status.color});
    return mergeSources();
}

bool Statuses::merge(const xuc::CtiStatuses &message)
{
    m_new.clear();
    for (const xuc::CtiStatus &status : message.statuses)
        m_new.append({status.name, status.displayName, kindOf(status.status), {}});
    return mergeSources();
}

bool Statuses::mergeSources()
{
    QList<Status> merged;
    const auto add = [&merged](const Source &source) {
        auto it = std::find_if(merged.begin(), merged.end(),
                               [&](const Status &status) { return status.name == source.name; });
        if (it == merged.end())
            it = merged.insert(merged.size(), Status{.name = source.name, .label = source.name});
        if (!source.label.isEmpty())
            it->label = source.label;
        if (source.kind)
            it->kind = *source.kind;
        if (!source.color.isEmpty())
            it->color = source.color;
    };
    std::for_each(m_old.begin(), m_old.end(), add);
    std::for_each(m_new.begin(), m_new.end(), add);
    return std::exchange(m_all, merged) != merged;
}

} // namespace vigie::center
