// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventconsumer.h"
#include "heldsim.h"
#include "sim/servers/ctiserver.h"

#include <QObject>

#include <memory>

//! Events posted to a consumer: what, for whom, in which order, and that nobody waits for it.
class TestRestPush : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aCallIsPostedInOrder();
    void phoneEventIsTheSocketsOwn();
    void onlyConnectedUsersArePosted();
    void handshakeRepeatsWhatIs();
    void refusedEventsAreNotRepeated_data();
    void refusedEventsAreNotRepeated();
    void aSilentConsumerSlowsNobodyDown();
    void aSilentConsumerIsGivenUpEventByEvent();
    void aFullQueueDropsItsOldest();
    void anotherUrlTakesOver();

private:
    void post(const QString &call, const QByteArray &body);
    void connectUser(const QString &login);
    vigie::sim::RestEventPush &push() { return m_sim->simulator().cti().push(); }

    std::unique_ptr<vigie::sim::EventConsumer> m_consumer{};
    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
};
