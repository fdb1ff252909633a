// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestFrameClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loneWakeIsServedAtOnce();
    void frameFollowsThePreviousAfterItsTime_data();
    void frameFollowsThePreviousAfterItsTime();
    void wakesOfABurstLeaveAsOneFrame();
    void steadyWakesAreSixteenMillisecondsApart();
    void flushSendsOnlyADueFrame();
    void secondTicksOnlyWhileSomebodyListens();
};
