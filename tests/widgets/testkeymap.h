// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

class TestKeyMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyActionHasWordsAnIdAndIsNoFixedKey();
    void noTwoActionsOfOnePlaceShareAKey();
    void aKeyOfTheWindowReachesIntoEveryPlaceButTheSwitchboard();
    void noSourceNamesAKeyBesideTheMap();
    void aBoundKeyDoesItsActionAlsoAfterAChange();
    void aKeyIsTakenFromItsOwner();
    void aPageMayTakeAKeyOfTheSystems();
    void fixedKeysAreRefused();
    void onlySomeActionsCanBeTheSystems();
    void choicesSurviveARestart();
    void aSwapSurvivesARestart();
    void strangeSavedKeysAreLeftOut();
    void resetTellsWhatChanged();
    void labelsFollowTheKey();
    void capsAreWordsOfOneKeyEach();
};

} // namespace vigie::ui
