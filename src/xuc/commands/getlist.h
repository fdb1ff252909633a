// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

enum class ListType { Queue, Agent, QueueMember, AgentGroup, BaseQueueMember, MeetMe };

constexpr QLatin1StringView nameOf(ListType type)
{
    switch (type) {
    case ListType::Queue:
        return QLatin1StringView("queue");
    case ListType::Agent:
        return QLatin1StringView("agent");
    case ListType::QueueMember:
        return QLatin1StringView("queuemember");
    case ListType::AgentGroup:
        return QLatin1StringView("agentgroup");
    case ListType::BaseQueueMember:
        return QLatin1StringView("basequeuemember");
    case ListType::MeetMe:
        return QLatin1StringView("meetme");
    }
    return {};
}

//! Asks for a list, and for its changes from then on.
struct GetList
{
    ListType objectType = ListType::Queue;

    QByteArray encode() const
    {
        CommandWriter out("getList");
        out.add("objectType", nameOf(objectType));
        return std::move(out).take();
    }

    bool operator==(const GetList &) const = default;
};

} // namespace vigie::xuc::command
