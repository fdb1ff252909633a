// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/agentledger.h"
#include "sim/engine/agentorders.h"
#include "sim/engine/callbackorders.h"
#include "sim/engine/callbacksetup.h"
#include "sim/engine/exchange.h"
#include "sim/engine/floor.h"
#include "sim/engine/histories.h"
#include "sim/engine/historylog.h"
#include "sim/engine/membershiporders.h"
#include "sim/engine/notices.h"
#include "sim/engine/personalcontacts.h"
#include "sim/engine/phoneorders.h"
#include "sim/engine/population.h"
#include "sim/engine/queueledger.h"
#include "sim/engine/random.h"
#include "sim/engine/rightsorders.h"
#include "sim/engine/roomorders.h"
#include "sim/engine/roomservice.h"
#include "sim/engine/router.h"
#include "sim/engine/scenario.h"
#include "sim/engine/timeline.h"
#include "sim/engine/traffic.h"
#include "sim/engine/userorders.h"

#include <QDateTime>

namespace vigie::sim {

//! The engine's parts, which know each other through it. Each has one duty; see its header.
class Core
{
public:
    Core(Scenario &&scenario, quint64 seed, const QDateTime &startInstant);

    Millis now() const { return timeline.now(); }
    QDateTime wallTime(Millis at) const { return start.addMSecs(at); }
    std::size_t row(const Queue &queue) const { return rowIn(world.queues, queue); }
    std::size_t row(const Agent &agent) const { return rowIn(world.agents, agent); }
    std::size_t row(const Line &line) const { return rowIn(world.lines, line); }
    QString newUuid();
    void midnight();
    void planMidnight();

    const QDateTime start;
    const Habits habits;
    const qsizetype historyDepth;
    Timeline timeline;
    Random random;
    World world;
    Notices notices;
    QueueLedger queueLedger;
    AgentLedger agentLedger;
    HistoryLog history;
    Exchange exchange;
    Router router;
    Floor floor;
    RoomService rooms;
    Population population;
    TrafficSource traffic;
    AgentOrders agentOrders{*this};
    PhoneOrders phoneOrders{*this};
    MembershipOrders membershipOrders{*this};
    CallbackOrders callbackOrders{*this};
    CallbackSetup callbackSetup{*this};
    RightsOrders rights{*this};
    PersonalContacts personalContacts{*this};
    UserOrders userOrders{*this};
    RoomOrders roomOrders{*this};
    Histories histories{*this};

private:
    template <typename T> static std::size_t rowIn(const std::vector<T> &list, const T &item)
    {
        return static_cast<std::size_t>(&item - list.data());
    }

    Random m_identities; //!< Apart from the traffic's, which must not depend on who asks.
};

//! While one lives, what is gathered stays untold: an order and all it causes are one change.
class Change
{
public:
    explicit Change(Core &core) : m_core(core) { m_core.notices.open(); }
    ~Change() { m_core.notices.close(); }
    Q_DISABLE_COPY_MOVE(Change)

private:
    Core &m_core;
};

} // namespace vigie::sim
