// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/agentstateevent.h"

#include "xuc/nametable.h"
#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    constexpr NameTable names({
        NameEntry<AgentState>{"AgentLogin", AgentState::Login},
        {"AgentReady", AgentState::Ready},
        {"AgentOnPause", AgentState::OnPause},
        {"AgentDialing", AgentState::Dialing},
        {"AgentRinging", AgentState::Ringing},
        {"AgentOnCall", AgentState::OnCall},
        {"AgentOnWrapup", AgentState::OnWrapup},
        {"AgentLoggedOut", AgentState::LoggedOut},
    });

    CallType readCallType(ValueReader &in, QString &raw)
    {
        const std::string_view name = in.word();
        if (name == "External")
            return CallType::External;
        if (name == "Internal")
            return CallType::Internal;
        in.noteUnknownValue(name);
        raw = in.shared(name);
        return CallType::Unknown;
    }

    MonitorState readMonitorState(ValueReader &in, QString &raw)
    {
        const std::string_view name = in.word();
        if (name == "ACTIVE")
            return MonitorState::Active;
        if (name == "PAUSED")
            return MonitorState::Paused;
        if (name != "DISABLED" && name != "UNKNOWN") {
            in.noteUnknownValue(name);
            raw = in.shared(name);
        }
        return MonitorState::None;
    }

} // namespace

AgentStateEvent AgentStateEvent::read(ObjectReader &in)
{
    AgentStateEvent event;
    std::optional<AgentId> agentId;
    while (in.next()) {
        if (in.is("name"_L1)) {
            const std::string_view name = in.word();
            if (const AgentState *state = names.find(name))
                event.state = *state;
            else
                in.noteUnknownValue(name);
            event.rawState = in.shared(name);
        } else if (in.is("agentId"_L1)) {
            agentId = in.id<AgentId>();
        } else if (in.is("phoneNb"_L1)) {
            event.phoneNb = in.phoneNumber();
        } else if (in.is("since"_L1)) {
            event.since = in.elapsed();
        } else if (in.is("queues"_L1)) {
            event.queues.clear();
            for (ListReader list = in.list(); list.next();) {
                if (const std::optional<QueueId> queue = list.id<QueueId>())
                    event.queues.append(*queue);
            }
        } else if (in.is("cause"_L1)) {
            event.cause = in.sharedText();
        } else if (in.is("acd"_L1)) {
            event.acd = in.boolean().value_or(false);
        } else if (in.is("direction"_L1)) {
            event.direction = readCallDirection(in, event.rawDirection);
        } else if (in.is("callType"_L1)) {
            event.callType = readCallType(in, event.rawCallType);
        } else if (in.is("monitorState"_L1)) {
            event.monitorState = readMonitorState(in, event.rawMonitorState);
        }
    }
    event.agentId = in.required("agentId"_L1, agentId);
    in.require("name"_L1, !event.rawState.isEmpty());
    return event;
}

Result<AgentStateEvent> AgentStateEvent::decode(ObjectReader in)
{
    return decodeWith<AgentStateEvent>(std::move(in));
}

} // namespace vigie::xuc
