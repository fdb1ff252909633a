// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"
#include "rawclient.h"

#include <QObject>

#include <memory>

//! Conference rooms over the wire: who comes in and how, and what its organizer may order.
class TestRooms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void callIsTransferredIntoTheRoom();
    void currentCallIsIncluded();
    void includingNeedsARoomAndACall();
    void roomCallsAnybody_data();
    void roomCallsAnybody();
    void userIsInvited();
    void organizerOrders_data();
    void organizerOrders();
    void organizerSendsAway();
    void refusalsAreTold_data();
    void refusalsAreTold();

private:
    void enter(vigie::sim::RawClient &client);
    const vigie::sim::Room &room() { return m_sim->world().rooms.front(); }
    void letTimePass();

    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
    std::unique_ptr<vigie::sim::RawClient> m_lead{}; //!< agent1, in the room first.
    std::unique_ptr<vigie::sim::RawClient> m_guest{}; //!< agent2.
};
