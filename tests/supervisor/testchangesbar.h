// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

class TestChangesBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsEmptyBeforeAnyChange();
    void aMoveCountsOnceWhileItIsPending();
    void whatIsNotConfirmedIsCountedUntilItIsAskedForAnew();
    void undoTakesBackAndRedoMakesAgain();
    void aStepAskedForTooEarlyIsMadeOnceItCan();
    void aWaitingStepIsDroppedWhenItsChangeFails();
    void aWaitingStepIsDroppedByANewChange();
    void anObstacleStopsTheKeyToo();
};

} // namespace vigie::ui
