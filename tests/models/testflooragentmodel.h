// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestFloorAgentModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aColumnStandsForEachPauseReason();
    void anUnknownStatisticGetsAColumnOnce();
    void statisticsChangeExactlyTheirCells();
    void filtersNarrowTogether();
    void aPauseReasonIsAFilterOfItsOwn();
    void leavingAQueueLeavesItsFilter();
    void theSelectionSurvivesSortFilterAndUpdates();
    void theSelectionSurvivesASwapOfTheState();
    void aGoneAgentIsNoLongerSelected();
    void selectShownAddsThoseThatMatch();
    void theHeadersBoxKnowsThree();
    void theMarkComparesWithTheBase();
    void sumsWeighSharesByCalls();
    void occupancyLeavesPausesOut();
    void keysOfColumnsAreUnique();
    void anotherLoginForgetsTheSelection();
};
