// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buttonsFollowTheCall_data();
    void buttonsFollowTheCall();
    void conferenceNamesThePhoneThatCannot();
    void aKeyThatCannotSaysWhy();
    void holdWaitsForItsEvent();
    void holdWithoutAnswerCanBeRetried();
    void failureEndsWithItsCall();
    void typingHoldsTheAnswerKey();
    void answerKeyAnswers();
    void noticeTakesNoFocus();
    void heldCallFoldsAndComesBack();
    void transferAsksForANumber();
    void transferFindsAColleague();
    void transferOfSeveralNamesTakesTheMarkedOne();
    void transferMeansWhomItShows();
    void transferSaysWhyReturnDoesNothing();
    void transferTakesTheOnlyColleagueMeant();
    void transferRefusesAName();
    void escapeCancelsTheTransfer();
    void keypadSendsTones();
    void recordingPauseFramesTheCall();
    void listenerIsNamed();
};
