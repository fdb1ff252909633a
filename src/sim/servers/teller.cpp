// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/teller.h"

#include "sim/engine/engine.h"
#include "sim/servers/agentframes.h"
#include "sim/servers/audience.h"
#include "sim/servers/callbackframes.h"
#include "sim/servers/chatframes.h"
#include "sim/servers/phoneframes.h"
#include "sim/servers/queueframes.h"
#include "sim/servers/roomframes.h"
#include "sim/servers/sheetframes.h"
#include "sim/servers/snapshots.h"
#include "sim/servers/userframes.h"
#include "sim/servers/visibility.h"

#include <algorithm>
#include <utility>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto byQueueName
        = [](const QueueFigure &figure) { return figure.counter == QueueCounter::Abandoned; };

} // namespace

Teller::Teller(const Engine &engine, Audience &audience) : m_engine(engine), m_audience(audience)
{
}

void Teller::phoneEvent(const Leg &leg, const Call &call, PhoneEventKind kind)
{
    const auto *line = m_engine.world().line(leg.line);
    if (!line)
        return;
    tellSheets(leg, call, kind);
    m_audience.tellUser(line->owner, [&] {
        return frames::phoneEvent(phoneNotice(m_engine.world(), leg, call, *line, kind));
    });
}

//! A sheet is raised once: when the queue's call begins to ring, or when it is first answered.
void Teller::tellSheets(const Leg &leg, const Call &call, PhoneEventKind kind)
{
    const auto *queue = leg.queue ? m_engine.world().queue(*leg.queue) : nullptr;
    if (!queue || queue->sheets.isEmpty())
        return;
    const bool rings = kind == PhoneEventKind::Ringing && leg.since == m_engine.now();
    const bool isAnswered
        = kind == PhoneEventKind::Established && leg.establishedAt == m_engine.now();
    const auto &line = *m_engine.world().line(leg.line);
    for (const auto &sheet : queue->sheets) {
        if (sheet.where == SheetEvent::Dial ? !rings : !isAnswered)
            continue;
        m_audience.tellUser(line.owner, [&] {
            return frames::sheet({.sheet = sheet,
                                  .queue = *queue,
                                  .leg = leg,
                                  .call = call,
                                  .line = line,
                                  .at = m_engine.wallTime(),
                                  .pages = m_sheetPages});
        });
    }
}

void Teller::agentState(const Agent &agent)
{
    // One's own state is told without a subscription, others' only with one.
    m_audience.tell(
        [&](const Listener &listener) {
            return listener.user->agent == agent.id
                || (listener.wants().agentEvents && sees(*listener.user, agent));
        },
        [&] { return agentStateFrame(m_engine, agent); });
}

void Teller::agentConfig(const Agent &agent)
{
    m_audience.tell(
        [&](const Listener &listener) {
            return listener.user->agent == agent.id
                || (listener.wants().agents && sees(*listener.user, agent));
        },
        [&] { return frames::agentConfig(agent); });
}

void Teller::agentListen(const Agent &agent, bool started, const QString &byNumber)
{
    m_audience.tellUser(agent.user, [&] { return frames::agentListen(agent, started, byNumber); });
}

void Teller::queueMember(AgentId agent, QueueId queue, qint32 penalty)
{
    m_audience.tell(
        [&](const Listener &listener) {
            return listener.user->agent == agent
                || (listener.wants().members && sees(*listener.user, queue));
        },
        [&] { return frames::queueMember({.agent = agent, .queue = queue, .penalty = penalty}); });
}

void Teller::defaultMembership(const User &user)
{
    m_audience.tell(
        [&](const Listener &listener) {
            return (listener.wants().defaultMemberships
                    && sees(m_engine.world(), *listener.user, user))
                || m_audience.isCommander(listener);
        },
        [&] { return frames::userQueueDefaultMembership(user); });
}

void Teller::userConfig(const User &user)
{
    m_audience.tellUser(user.id, [&] { return frames::userConfigUpdate(user); });
}

void Teller::userStatus(const User &user)
{
    m_audience.tellUser(user.id, [&] { return frames::userStatusUpdate(user); });
}

void Teller::preference(const User &user, const QString &key)
{
    m_audience.tellUser(user.id, [&] { return frames::userPreference(user, key); });
}

void Teller::voiceMail(const User &user)
{
    m_audience.tellUser(user.id, [&] { return frames::voiceMailStatusUpdate(user); });
}

void Teller::videoStatus(const User &user)
{
    m_audience.tell(
        [&](const Listener &listener) { return listener.wants().videoStatus.contains(user.id); },
        [&] { return frames::videoStatusEvent(user); });
}

void Teller::lineConfig(const Line &line)
{
    m_audience.tellUser(line.owner, [&] { return frames::lineConfig(&line); });
}

void Teller::deviceOrder(const Leg &leg, DeviceOrder order, const QString &key)
{
    const auto *line = m_engine.world().line(leg.line);
    if (line)
        m_audience.tellUser(line->owner, [&] { return frames::webRtcCmd(leg, order, key); });
}

template <typename Encode> void Teller::tellCallbackEvent(Encode encode)
{
    m_audience.tell(
        [this](const Listener &listener) {
            return listener.wants().callbacks || m_audience.isCommander(listener);
        },
        encode);
}

void Teller::callbackTaken(const CallbackRequest &request)
{
    tellCallbackEvent([&] { return frames::callbackTaken(request); });
}

void Teller::callbackReleased(const CallbackRequest &request)
{
    tellCallbackEvent([&] { return frames::callbackReleased(request); });
}

void Teller::callbackStarted(const CallbackTicket &ticket)
{
    // The ticket is the caller's own: nobody else may save it.
    m_audience.tell([&](const Listener &listener) { return listener.user->agent == ticket.agent; },
                    [&] { return frames::callbackStarted(ticket); });
}

void Teller::callbackClosed(const CallbackRequest &request)
{
    tellCallbackEvent([&] { return frames::callbackClotured(request); });
}

void Teller::callbackUpdated(const CallbackRequest &request)
{
    tellCallbackEvent(
        [&] { return frames::callbackRequestUpdated(fullRequest(m_engine.world(), request)); });
}

void Teller::callbackLists()
{
    m_audience.each([this](Listener &listener) {
        if (listener.wants().callbacks)
            listener.socket->sendMessage(callbackListsFor(m_engine.world(), *listener.user));
    });
}

void Teller::tellOwnRoomEvent(const Room &room, const RoomMember &member, const Leg &leg,
                              const QString &change)
{
    m_roomsChanged = true;
    const auto *line = m_engine.world().line(leg.line);
    if (!line)
        return;
    const RoomView view{.uniqueId = leg.uniqueId, .number = line->number, .ownIndex = member.index};
    m_audience.tellUser(line->owner, [&] {
        return frames::conferenceEvent(m_engine.world(), room, view, change, m_engine.now());
    });
}

void Teller::roomJoined(const Room &room, const RoomMember &member, const Leg &leg)
{
    tellOwnRoomEvent(room, member, leg, u"Join"_s);
}

void Teller::roomLeft(const Room &room, const RoomMember &member, const Leg &leg)
{
    tellOwnRoomEvent(room, member, leg, u"Leave"_s);
}

void Teller::roomParticipant(const Room &room, const RoomMember &member, const QString &change)
{
    m_roomsChanged = true;
    for (const auto &viewer : room.members) {
        // Who comes or goes is told by ConferenceEvent.
        if (viewer.index == member.index && change != u"Update"_s)
            continue;
        const auto *leg = m_engine.world().leg(viewer.leg);
        const auto *line = leg ? m_engine.world().line(leg->line) : nullptr;
        if (!line)
            continue;
        const RoomView view{
            .uniqueId = leg->uniqueId, .number = line->number, .ownIndex = viewer.index};
        m_audience.tellUser(line->owner, [&] {
            return frames::conferenceParticipantEvent(m_engine.world(), room, member, view, change,
                                                      m_engine.now());
        });
    }
}

void Teller::lineStatus(const Line &line)
{
    m_audience.tellUser(line.owner, [&] { return frames::phoneStatusUpdate(line.status); });
    m_audience.tell(
        [&](const Listener &listener) { return listener.wants().phoneHints.contains(line.number); },
        [&] { return frames::phoneHintStatusEvent(line.number, line.status); });
}

void Teller::queueCalls(const Queue &queue)
{
    m_audience.tell(
        [&](const Listener &listener) { return listener.wants().queueCalls.contains(queue.id); },
        [&] { return frames::queueCalls(queue.id, waitingCallers(m_engine, queue)); });
}

void Teller::queueFigures(QueueId queue, const QList<QueueFigure> &changed)
{
    const auto *subject = m_engine.world().queue(queue);
    if (!subject)
        return;
    // As real servers do, some messages name the queue by its name: those about abandons, as in
    // the documentation's example.
    const bool byName = std::any_of(changed.cbegin(), changed.cend(), byQueueName);
    m_audience.tell(
        [&](const Listener &listener) {
            return listener.wants().queueStatistics && sees(*listener.user, queue);
        },
        [&] { return frames::queueStatistics(*subject, changed, byName); });
}

void Teller::agentFigures(AgentId agent, const QList<AgentFigure> &changed)
{
    const auto *subject = m_engine.world().agent(agent);
    if (!subject)
        return;
    m_audience.tell(
        [&](const Listener &listener) {
            return listener.wants().agentStatistics && sees(*listener.user, *subject);
        },
        [&] { return frames::agentStatistics(agent, changed); });
}

void Teller::settled()
{
    if (!std::exchange(m_roomsChanged, false))
        return;
    m_audience.tell([](const Listener &listener) { return listener.wants().conferences; },
                    [&] {
                        return frames::conferenceList(m_engine.world(),
                                                      m_engine.wallTime(0).toMSecsSinceEpoch());
                    });
}

} // namespace vigie::sim
