// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/observer.h"

namespace vigie::sim {

class Audience;
class Engine;

//! Tells the connected clients what happens in the engine, as the CTI protocol says it.
class Teller : public Observer
{
public:
    Teller(const Engine &engine, Audience &audience);

    void setSheetPages(const QString &base) { m_sheetPages = base; }

    void phoneEvent(const Leg &leg, const Call &call, PhoneEventKind kind) override;
    void agentState(const Agent &agent) override;
    void agentConfig(const Agent &agent) override;
    void agentListen(const Agent &agent, bool started, const QString &byNumber) override;
    void queueMember(AgentId agent, QueueId queue, qint32 penalty) override;
    void defaultMembership(const User &user) override;

    void userConfig(const User &user) override;
    void userStatus(const User &user) override;
    void preference(const User &user, const QString &key) override;
    void voiceMail(const User &user) override;
    void videoStatus(const User &user) override;
    void lineConfig(const Line &line) override;
    void deviceOrder(const Leg &leg, DeviceOrder order, const QString &key) override;

    void callbackTaken(const CallbackRequest &request) override;
    void callbackReleased(const CallbackRequest &request) override;
    void callbackStarted(const CallbackTicket &ticket) override;
    void callbackClosed(const CallbackRequest &request) override;
    void callbackUpdated(const CallbackRequest &request) override;
    void callbackLists() override;

    void roomJoined(const Room &room, const RoomMember &member, const Leg &leg) override;
    void roomLeft(const Room &room, const RoomMember &member, const Leg &leg) override;
    void roomParticipant(const Room &room, const RoomMember &member,
                         const QString &change) override;

    void lineStatus(const Line &line) override;
    void queueCalls(const Queue &queue) override;
    void queueFigures(QueueId queue, const QList<QueueFigure> &changed) override;
    void agentFigures(AgentId agent, const QList<AgentFigure> &changed) override;
    void settled() override;

private:
    void tellSheets(const Leg &leg, const Call &call, PhoneEventKind kind);
    template <typename Encode> void tellCallbackEvent(Encode encode);
    void tellOwnRoomEvent(const Room &room, const RoomMember &member, const Leg &leg,
                          const QString &change);

    const Engine &m_engine;
    Audience &m_audience;
    QString m_sheetPages{};
    bool m_roomsChanged = false; //!< The list is told once, when the instant is over.
};

} // namespace vigie::sim
