// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sim/engine/engine.h"

#include <QStringList>

namespace vigie::sim {

//! Three agents and a supervisor, all worked by hand, two queues and an outgoing one; nobody calls
//! unless a test says so. Agent N has line 1000 + N: a Snom, a Polycom, a Yealink.
//! Queue 1 (3001): ring 10 s, wrap-up 10 s, timeout 60 s, recorded. Queue 2 (3002): neither.
class MiniStage : public Observer
{
public:
    explicit MiniStage(int loggedIn = 3);
    ~MiniStage() override;

    void wait(Millis ms) { engine.advanceTo(engine.now() + ms); }
    void call(const QString &number = QStringLiteral("3001"));
    double figure(int queue, QueueCounter counter) const;
    double figure(int agent, const QString &name) const;
    const Agent &agent(int number) const;
    Activity activity(int number) const { return agent(number).activity; }
    const Leg *leg(int agentNumber, std::size_t place = 0) const;
    //! What was told since last asked: "1001 Ringing", "agent1 OnCall", "member 1 2 0" …
    QStringList told();
    bool answer(int agentNumber) { return engine.phones().answer(UserId{agentNumber}); }
    bool hangUp(int agentNumber) { return engine.phones().hangUp(UserId{agentNumber}); }

    void phoneEvent(const Leg &leg, const Call &call, PhoneEventKind kind) override;
    void agentState(const Agent &agent) override;
    void agentListen(const Agent &agent, bool started, const QString &by) override;
    void queueMember(AgentId agent, QueueId queue, qint32 penalty) override;
    void queueFigures(QueueId queue, const QList<QueueFigure> &changed) override;
    void callbackTaken(const CallbackRequest &request) override;
    void callbackReleased(const CallbackRequest &request) override;
    void callbackStarted(const CallbackTicket &ticket) override;
    void callbackClosed(const CallbackRequest &request) override;
    void callbackUpdated(const CallbackRequest &request) override;
    void roomJoined(const Room &room, const RoomMember &member, const Leg &leg) override;

    Engine engine;
    int figureNotices = 0;

private:
    QStringList m_told{};
};

//! entered = answered + abandoned + closed + timeout + waiting, for each queue.
bool figuresAddUp(const Engine &engine);

} // namespace vigie::sim
