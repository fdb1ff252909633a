// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

//! The floor's callbacks in one table, by lists.
class TestCallbackFloor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachListIsABlock();
    void aDayOfAnotherYearSaysItsYear();
    void takenGivenBackAndClosed();
    void clocksPassAtTheirBoundary();
    void eachPartOfTheFilterNarrows();
    void aSupervisorSeesListsOfHisQueuesAlone();
    void listsComeGoAndAreRenamed();
    void tenThousandScrollWithoutAStall();
};

} // namespace vigie::ui
