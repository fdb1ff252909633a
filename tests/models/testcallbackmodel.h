// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestCallbackModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByTheClock();
    void showsTheQueuesOneIsInOnly();
    void theClockTurnsAtTheBoundary_data();
    void theClockTurnsAtTheBoundary();
    void equalMessagesTellNothing();
    void takenByAnotherFadesBeforeItGoes();
    void theOwnStandsOnTopUnlessItIsOpen();
    void rescheduledMovesToItsGroup();
    void filtersByWordsAndDigits();
    void totalsAreOfAllWhateverTheFilter();
    void firstAttemptsAreQuiet();
    void headsCannotBeChosen();
};
