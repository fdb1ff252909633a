// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestQueueModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void longestWaitComesFirstEqualsByNumber();
    void figureChangesExactlyItsCells_data();
    void figureChangesExactlyItsCells();
    void equalFigureTellsNothing();
    void burstOverThreeQueuesIsOneRange();
    void unknownFigureShowsNothing();
    void levelsFollowTheThresholds();
    void aQueueMayHaveItsOwnThresholds();
    void longestWaitAlarmsAsTimeGoes();
    void technicalQueuesAreHiddenUntilAsked();
    void mineKeepsTheQueueOneLeft();
    void pendingWishShowsAsideAndPenaltyToCome();
    void textFilterFindsNumbersAndNames();
    void starredStayOnTopWhateverTheSort();
    void namesSortAsPeopleDo();
    void totalsCoverTheShownRows();
    void hintCountsCallers();
    void sharesKeepTheirFraction();
    void sumsAreOfTheShownRowsAndSharesOfSums();
    void aShareOfSumsIsAtMostAHundred();
    void groupAndQueueFiltersNarrow();
    void overThresholdFollowsTheClock();
    void anotherLoginResets();
    void headersHaveWords();
};
