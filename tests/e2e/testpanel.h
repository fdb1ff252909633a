// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! What an agent does with calls, states and recordings all day, the unhappy ways included.
class TestPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordingPausesAndResumes();
    void recordingAskedOfASilentServer();
    void recordingAskedWhenTheLinkGoes();
    void pauseBehindACallHolds();
    void pauseBehindACallIsTakenBack();
    void pauseBehindACallOutlivesALostLink();
    void pauseAskedOfASilentServer();
    void missedCallTellsWhatItDid();
    void missedCallIsCalledBack();
    void listenerIsTold();
    void twoCallsAreAddressedApart();
    void consultationBecomesAThreeWayCall();
    void phoneThatCannotSaysSo();
    void outgoingQueueIsNamed();
    void theWaitOfAQueuesCallerIsTold();
    void valuesTravelWithTheCall();
    void nothingToDialIsSaid();
    void colleagueIsCalled();
    void logoutAndBack();
    void siteHidesItsSwitches();
    void pauseIsRemindedOf();
    void ownReminderIsKept();
    void wrapupIsCountedAndLeftEarly();
    void leavingAQueueIsUndone();
    void leavingAQueueOfASilentServer();
    void starAndFilterFindAQueue();
    void aStarIsThePersonsOwn();
};

} // namespace vigie::e2e
