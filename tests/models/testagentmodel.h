// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestAgentModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void availableComeFirstEqualsByNumber();
    void stateChangesExactlyItsCells();
    void equalStateTellsNothing();
    void pauseShowsTheReasonsLabel();
    void loggedOutHasNoTime();
    void colleaguesOfMyGroupLeaveMeOut();
    void changeOfGroupComesAndGoes();
    void stateFilterFollowsTheState();
    void textFindsNameNumberAndPhone();
    void queuesInCommonAreNamedInOrderOfNumber();
    void ownMembershipChangesEachColleaguesQueues();
    void longestInStateSortsByInstant();
    void namesSortAsPeopleDo();
    void goneAgentLeavesTheTable();
    void tableSurvivesASwapOfTheState();
    void tenThousandAgentsFilterInThreeNotices();
    void randomEventsEqualANaiveOrder();
};
