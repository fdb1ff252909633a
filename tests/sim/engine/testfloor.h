// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class TestFloor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lowestPenaltyRingsFirst();
    void longestIdleRingsFirst();
    void aMissedCallGoesElsewhere();
    void wrapupEndsByTimeAndByOrder();
    void pauseDuringACallWaitsForItsEnd();
    void loginCases();
    void recordingPausesWithoutRestartingTheState();
    void listeningEndsWithTheCall();
};
