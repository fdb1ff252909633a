// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

//! What the place tells of its own accord: missed calls, pauses that last, what waits behind a
//! call.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missedCallIsTold();
    void missedCallTellsWhyTheStateChanged();
    void answeredAndDeclinedCallsAreNotMissed_data();
    void answeredAndDeclinedCallsAreNotMissed();
    void missedCallerWhoIsTalkedToNeedsNoCallingBack();
    void missedCallIsReadByWhoGoesOnWorking();
    void ringingCallComesBeforeTheMissedOne();
    void pauseBehindACallIsTakenBack();
    void pauseBehindACallOutlivesTheLink();
    void limitIsCountedAndReminded();
    void fiveMoreMinutesRemindAgain();
    void wrapupOfTheQueueIsCounted();
    void recordingWaitsInDots();
    void recordingIsHiddenByTheSite();
    void queueControlsAreHiddenByTheSite();
    void secondCallIsAnsweredAndEndedById();
    void movedRowsAreReleased();
    void pausesOfBeforeTheStartAreTold();
    void outgoingQueueIsNamed();
};
