// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/sync.h"

#include "center/contactcenter.h"
#include "xuc/commands/getagentstates.h"
#include "xuc/commands/getcallbacklists.h"
#include "xuc/commands/getcallbackpreferredperiods.h"
#include "xuc/commands/getconfig.h"
#include "xuc/commands/getcurrentcallsphoneevents.h"
#include "xuc/commands/getlist.h"
#include "xuc/commands/subscribetoagentevents.h"
#include "xuc/commands/subscribetoagentstats.h"
#include "xuc/commands/subscribetoqueuestats.h"

namespace vigie::center {

namespace command = xuc::command;

void Sync::Stream::note(qint32 id, Instant now)
{
    last = now;
    seen.insert(id);
    missing.remove(id);
}

void Sync::Stream::await(qint32 id)
{
    if (!seen.contains(id))
        missing.insert(id);
}

Sync::Sync(const Clock &clock, Send send) : m_clock(clock), m_send(std::move(send))
{
}

void Sync::start()
{
    m_isRunning = true;
    m_deadline = m_clock.now() + limit;
    askForLists();
}

void Sync::askForLists()
{
    ask(command::GetConfig{}.encode());
    ask(command::GetCurrentCallsPhoneEvents{}.encode());
    for (const auto list : {command::ListType::Queue, command::ListType::AgentGroup,
                            command::ListType::Agent, command::ListType::QueueMember,
                            command::ListType::BaseQueueMember, command::ListType::MeetMe})
        ask(command::GetList{.objectType = list}.encode());
    ask(command::SubscribeToAgentEvents{}.encode());
    ask(command::GetAgentStates{}.encode());
}

//! False: all that came could be read, or it has been asked for again already.
bool Sync::askAgain()
{
    if (m_patience != Patience::AsksAgain)
        return false;
    m_patience = Patience::Exhausted;
    const Instant now = m_clock.now();
    m_deadline = now + limit;
    for (Stream *stream : {&m_figures, &m_states, &m_days})
        stream->last = now;
    askForLists();
    if (!isAwaited(Queues)) { // Else the list's answer asks for these.
        ask(command::SubscribeToQueueStats{}.encode());
        ask(command::GetCallbackLists{}.encode());
        ask(command::GetCallbackPreferredPeriods{}.encode());
    }
    if (!isAwaited(Agents))
        ask(command::SubscribeToAgentStats{}.encode());
    return true;
}

void Sync::stop()
{
    m_isRunning = false;
    m_patience = Patience::Usual;
    m_missing = All;
    forgetStreams();
    m_restSince.reset();
}

bool Sync::isComplete() const
{
    return m_isRunning && m_missing == 0;
}

void Sync::note(const xuc::Event &event, const ContactCenter &center)
{
    const bool isComplete = m_missing == 0;
    noteCompanions(event);
    if (isComplete)
        return;
    noteLists(event, center);
    noteStreams(event, center);
    checkStreams();
    checkCompanions();
    if (m_missing == 0)
        forgetStreams();
}

//! Once all is answered nobody asks who was heard of; of a large floor that is a lot.
void Sync::forgetStreams()
{
    m_figures = {};
    m_states = {};
    m_days = {};
}

void Sync::noteLists(const xuc::Event &event, const ContactCenter &center)
{
    if (const auto *user = std::get_if<xuc::UserConfigUpdate>(&event); user && !user->isPartial())
        answered(User);
    else if (const auto *line = std::get_if<xuc::LineConfig>(&event)) {
        answered(Line);
        if (!line->hasLine()) // Rooms are told to those who can call them.
            answered(Rooms);
    } else if (std::holds_alternative<xuc::CurrentCallsPhoneEvents>(event))
        answered(Calls);
    else if (std::holds_alternative<xuc::AgentGroupList>(event))
        answered(Groups);
    else if (std::holds_alternative<xuc::QueueMemberList>(event))
        answered(Members);
    else if (std::holds_alternative<xuc::QueueList>(event))
        noteQueueList(center);
    else if (std::holds_alternative<xuc::AgentList>(event))
        noteAgentList(center);
}

void Sync::noteStreams(const xuc::Event &event, const ContactCenter &center)
{
    if (const auto *state = std::get_if<xuc::AgentStateEvent>(&event)) {
        m_states.note(raw(state->agentId), m_clock.now());
    } else if (const auto *day = std::get_if<xuc::AgentStatistics>(&event)) {
        m_days.note(raw(day->id), m_clock.now());
    } else if (const auto *figures = std::get_if<xuc::QueueStatistics>(&event)) {
        const Queue *queue = figures->queueId ? center.find(*figures->queueId)
                                              : center.findQueue(figures->queueRef);
        if (queue)
            m_figures.note(raw(queue->id), m_clock.now());
    }
}

void Sync::noteCompanions(const xuc::Event &event)
{
    if (std::holds_alternative<xuc::UsersQueueDefaultMembership>(event))
        companionAnswered(Defaults);
    else if (std::holds_alternative<xuc::CallbackLists>(event))
        companionAnswered(Callbacks);
    else if (std::holds_alternative<xuc::PreferredCallbackPeriodList>(event))
        companionAnswered(Periods);
    else if (std::holds_alternative<xuc::ConferenceList>(event))
        companionAnswered(Rooms);
}

void Sync::companionAnswered(Part part)
{
    answered(part);
    m_expected |= part;
}

void Sync::noteQueueList(const ContactCenter &center)
{
    const bool isFirst = isAwaited(Queues);
    answered(Queues);
    for (int i = 0; i < center.queueCount(); ++i) {
        if (const Queue &queue = center.queue(QueueRow(i)); queue.isListed)
            m_figures.await(raw(queue.id));
    }
    if (!isFirst)
        return;
    ask(command::SubscribeToQueueStats{}.encode());
    ask(command::GetCallbackLists{}.encode());
    ask(command::GetCallbackPreferredPeriods{}.encode());
}

void Sync::noteAgentList(const ContactCenter &center)
{
    const bool isFirst = isAwaited(Agents);
    answered(Agents);
    for (int i = 0; i < center.agentCount(); ++i) {
        const Agent &agent = center.agent(AgentRow(i));
        if (!agent.isListed)
            continue;
        m_states.await(raw(agent.id));
        m_days.await(raw(agent.id));
    }
    if (isFirst)
        ask(command::SubscribeToAgentStats{}.encode());
}

bool Sync::isOver(const Stream &stream)
{
    return stream.missing.isEmpty() || (stream.isQuiet(m_clock.now()) && !askAgain());
}

void Sync::checkStreams()
{
    if (!isAwaited(Queues) && isOver(m_figures))
        answered(QueueFigures);
    if (isAwaited(Agents))
        return;
    if (isOver(m_states))
        answered(AgentStates);
    if (isOver(m_days))
        companionAnswered(AgentFigures);
}

void Sync::checkCompanions()
{
    if ((m_missing & ~quint32(Companions)) != 0)
        return;
    const Instant now = m_clock.now();
    if (!m_restSince)
        m_restSince = now;
    if (now - *m_restSince >= quiet)
        m_missing &= m_expected;
}

void Sync::tick()
{
    if (!m_isRunning || m_missing == 0)
        return;
    checkStreams();
    checkCompanions();
    if (m_clock.now() >= m_deadline && !askAgain())
        m_missing = 0;
    if (m_missing == 0)
        forgetStreams();
}

} // namespace vigie::center
