// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

//! The locked screen, the untouched computer, its sleep; each told by services of the test's own.
class TestPresence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScreenSaverTellsOfTheLock();
    void oneThatWasLockedBeforeIsFound();
    void aSaverThatDiesTellsNothing();
    void logindTellsOfTheLock();
    void aRequestNobodyAnsweredEndsWithAKey();
    void anUnlockedScreenAsksTheLink();
    void aCallBehindTheLockGoesOn();
    void onlyWhoWishesIsPaused();
    void aPauseTakenOverIsNotOffered();
    void anUntouchedComputerIsToldOfOnce();
    void sleepIsHeldWhileCallsMayCome();
    void aShutdownIsTold();
};

} // namespace vigie::ui
