// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestFloorGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsGoFromZeroToOneAboveTheHighest();
    void aHugePenaltyHasOneRow();
    void whoServesNoShownQueueIsInTheTray();
    void textFindsAQueueOrAnAgent();
    void pinnedQueuesStandFirstAndStay();
    void whoIsAskedToComeStandsInTheCell();
    void whatFailedStaysUntilItIsProved();
    void whatSomebodyElseSetIsNotMarked();
    void heldNothingMoves();
    void aLostLinkLeavesTheCells();
    void groupsAreCountedAndOpen();
    void aGroupsMoveIsCountedOnItsPlaces();
    void unseenItKeepsQuietAndCatchesUp();
    void rightsTakenAwayEmptyIt();
};
