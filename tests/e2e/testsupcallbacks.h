// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! A supervisor's callbacks, at the real window, against a real simulator.
class TestSupCallbacks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takenByFillsEmptiesAndLeaves();
    void theSampleArrivesAtAnAgents();
    void eachKindOfFileArrivesWhole();
    void aHundredThousandLinesAreJudgedWhileOneWorks();
    void aRefusedFileShowsEachLineAndSendsNothing();
    void aTypedPathIsReadAndNoOtherFileIsSent();
    void aLineThatTheServerRefusesIsShown();
    void aLostAnswerIsNotSentTwice();
    void ticketsAreTheServersBytes();
    void aFolderThatCannotBeWrittenIsSaid();
    void aSearchTurnsPagesAndFindsClosedOnes();
    void listsFoldAndAreFiltered();
    void aSupervisorSeesTheListsOfHisQueues();
};

//! Files of callbacks straight to the configuration server; run beside a keyring.
class TestCallbackKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTokenIsTypedOnceAndKept();
};

} // namespace vigie::e2e
