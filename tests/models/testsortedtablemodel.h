// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestSortedTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void burstLeavesAsOneRange();
    void differentColumnsLeaveAsTheirOwnRanges();
    void separateColumnsAreNotBridged();
    void markWithoutColumnsTellsNothing();
    void movesGoBeforeNotices();
    void rowThatStaysInPlaceMovesNothing();
    void equalRowsKeepTheirOrderInBothDirections();
    void persistentIndexesFollowTheirRows();
    void insertedRowIsNotToldTwice();
    void fewRowsGoRunByRun();
    void manyRowsComeAndGoInOneNotice();
    void heldOrderChangesValuesInPlace();
    void heldOrderCountsWhatWaits();
    void releaseMovesWhatWaited();
    void newSortAppliesWhileHeld();
    void clearIsTheOnlyReset();
    void randomChangesEqualANaiveSort_data();
    void randomChangesEqualANaiveSort();
};
