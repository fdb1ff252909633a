// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <span>

namespace vigie::xuc::command {

enum class ListType { Queue, Agent, QueueMember, AgentGroup, BaseQueueMember, MeetMe };

inline constexpr std::array listTypeWords{
    QLatin1StringView("queue"),           QLatin1StringView("agent"),
    QLatin1StringView("queuemember"),     QLatin1StringView("agentgroup"),
    QLatin1StringView("basequeuemember"), QLatin1StringView("meetme"),
};

constexpr std::span<const QLatin1StringView> wordsOf(ListType)
{
    return listTypeWords;
}

//! Asks for a list, and for its changes from then on.
struct GetList
{
    static constexpr QLatin1StringView name{"getList"};

    ListType objectType = ListType::Queue;

    template <typename Field> static void describe(Field &&field)
    {
        field("objectType", &GetList::objectType);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const GetList &) const = default;
};

} // namespace vigie::xuc::command
