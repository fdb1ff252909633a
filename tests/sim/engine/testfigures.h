// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallAnsweredAfterTwelveSecondsCounts();
    void anAbandonAfterFifteenSecondsCounts();
    void aTimeoutDiverts();
    void aClosedQueueTurnsAway();
    void lastHourPartsFromTheDay();
    void midnightKeepsWhoWaits();
    void waitEstimateFollowsTheFormula();
    void agentTimesGrowWhenAStateEnds();
    void figuresOfAnInstantComeTogether();
};
