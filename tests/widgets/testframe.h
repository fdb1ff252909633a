// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

class TestFrame : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void activeTabMovesNothing();
    void tabsFollowTheKeyboard();
    void controlTabWorksFromAnywhere();
    void tabsWithoutRoomStandBehindMore();
    void pagesKeepTheOrderOfTheirRanks();
    void aPageThatLeavesComesBackAlive();
    void segmentsMoveByArrows();
    void railHasKeysForItsPlaces();
    void railIsAsWideAsItsNames();
    void stateButtonTicksFromItsInstant();
    void staleStateDoubts();
    void queuedPauseCanBeCancelled();
    void whatCannotBeRecalledHasNoCross();
    void counterNeverShrinks();
    void threeToastsAtMost();
    void failureStays();
    void noticesLeaveInSightWhatIsFilledIn();
    void noticesLeaveTheFieldThatIsTypedIn();
    void panelClosesByEscapeAndGivesTheFocusBack();
    void menuChoosesByKeyboard();
    void menuRefusesWhatIsImpossible();
    void dayShowsStatesToScale();
    void everyWidgetHasAName();
};

} // namespace vigie::ui
