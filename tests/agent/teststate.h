// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersWhatTheStateAllows_data();
    void offersWhatTheStateAllows();
    void oneReadyStatusIsAPlainWord();
    void severalReadyStatusesAreNamed();
    void withoutReasonsPauseIsAPlainWord();
    void pauseWaitsForTheServer();
    void pauseWithoutAnswerCanBeRetried();
    void pauseDuringACallFollowsIt();
    void readyKeyEndsAPause();
    void timerFollowsTheClock();
    void countersShowTheDay();
    void typedNumberIsCleanedAndDialled();
    void typedNameIsRefusedInWords();
    void recordingSquareShowsOnlyWhileRecording();
};
