// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestQueues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavingWaitsForTheServer();
    void itsKeyLeavesTheCurrentQueueOnly();
    void leavingCanBeUndoneForTenSeconds();
    void leavingWithoutAnswerCanBeRetried();
    void leftQueueStaysToBeEnteredAgain();
    void totalsNameWhatTheyCover();
    void selectionSurvivesUpdates();
    void callersAreAskedForWhileOpen();
    void switchOfAllQueuesWishesToo();
    void allQueuesHidesTechnicalOnes();
    void groupLeavesMeOut();
    void colleagueIsCalledFromTheList();
    void busyColleagueIsNotCalled();
    void dockCanBeHiddenAndBack();
};
