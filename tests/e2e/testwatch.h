// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! A supervisor's thresholds, the alarms that follow from them, and where else they show.
class TestWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAlarmIsAcknowledgedAndComesAgainWhenWorse();
    void theLineNeverPushesRowsUnderThePointer();
    void quietIsKeptForFiveMinutes();
    void anAlarmIsSeenAndHeardFromAnotherPlace();
    void aNoticeTellsOfAnAlarm();
    void rightsTakenAwayEndTheAlarms();
    void ownThresholdsOfAQueue();
    void thresholdsColourMyQueues();
    void aGoalColoursTheShareAnsweredInTime();
    void anAgentTooLongInAStateIsMarked();
    void theWallboardPagesThroughItsQueues();
    void theWallboardTakesTheSecondScreen();
    void theWallboardGrowsOldAndComesBack();
    void theWallboardsHoursOutliveTheProgram();
    void theWallboardIsChosenBesideTheFloor();
    void anAgentsDayIsABandOfStates();
    void aViewIsExportedAndImported();
    void aFileThatIsNoViewIsRefused();
};

} // namespace vigie::e2e
