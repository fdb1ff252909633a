// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestCallerModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsOnlyItsQueue();
    void callerShowsNameOverNumberAndWait();
    void nameGivesWayToNumberAndAnonymous();
    void answeredCallerLeavesAndPositionsFollow();
    void newCallerIsInsertedAtItsPlace();
    void callerWithPriorityMoves();
    void likeCallersAreCounted();
    void equalListTellsNothing();
    void waitAlarmsAsTimeGoes();
    void anotherQueueResets();
    void randomListsEqualTheCentres();
};
