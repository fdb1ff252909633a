// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace vigie::ui {

class FloorRows;
class FloorTable;

class TestFloorTable : public QObject
{
    Q_OBJECT
public:
    TestFloorTable();
    ~TestFloorTable() override;

private Q_SLOTS:
    void init();
    void cleanup();
    void alarmIsSolidWithTwoBars();
    void warningIsTintWithOneBar();
    void durationTicksWithTheClock();
    void staleStopsTicking();
    void aScreensTextsAreKeptAndNoMore();
    void columnsStayWhileValuesTick();
    void switchClickIsAWish();
    void spaceWishesForTheCurrentRow();
    void currentRowHasItsBar();
    void totalFollowsTheLastRow();
    void totalIsPinnedWhenRowsScroll();
    void headersFollowTheirColumn();
    void wordsAreForEveryKind();
    void densitySetsTheRows();
    void groupsHaveLinesAndNames();
    void columnsStandAsArranged();
    void aWidthGivenByHandIsKept();
    void theStretchingColumnKeepsItsLeastWidth();
    void leastWidthsGrowWithTheText();
    void anOpenRowMovesThoseUnderIt();
    void anOpenRowThatGoesIsTold();

private:
    QImage cell(int row, int column) const;

    ManualClock m_clock{};
    std::unique_ptr<FloorRows> m_rows;
    std::unique_ptr<FloorTable> m_table;
};

} // namespace vigie::ui
