// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"

#include <QObject>

#include <memory>

//! The socket itself: what is pushed, heartbeats, faults, subscriptions, profiles.
class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pushesComeInTheDocumentedOrder();
    void pingIsEchoed();
    void faultyCommandsAreAnsweredAndTheSocketStays_data();
    void faultyCommandsAreAnsweredAndTheSocketStays();
    void signingInMakesTheUserAPersons();
    void ownAgentIsToldWithoutSubscription();
    void otherAgentsOnlyAfterSubscription();
    void membersAreToldAfterTheirList();
    void statisticsCarryOnlyWhatChanged();
    void statisticsStartWithEverything();
    void queueCallsUntilUnsubscribed();
    void phoneHintsFollowTheLine();
    void subscriptionsDieWithTheSocket();
    void bothSessionsOfAUserHearTheirPhone();
    void supervisorSeesOnlyHisQueuesAndGroups();
    void commandsOutsideTheProfileAreDropped();

private:
    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
};
