// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! A supervisor moves agents and groups in the grid.
class TestGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTileIsDraggedToAnotherQueue();
    void theKeyboardMovesATile();
    void ctrlAddsAndKeepsTheSource();
    void theBinTakesSomebodyOut();
    void severalTilesMoveAtOnce();
    void whatTheServerDoesNotHearIsAskedForAgain();
    void twoSupervisorsMoveTheSameAgent();
    void aBatchIsTakenBack();
    void selectionAndScrollOutliveALostLink();
    void aGroupMovesWithoutThoseElsewhere();
    void theKeyboardMovesAGroupAndTakesItBack();
    void plusAddsWhoIsMissing();
    void aSupervisorWithoutTheRightSeesNoGrid();
    void aGridStandsInAWindowOfItsOwn();
    void aNarrowBarKeepsItsToolsInAMenu();
};

} // namespace vigie::e2e
