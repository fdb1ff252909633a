// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! The person leaves the computer and comes back: lock, sleep, sounds, and the end of the day.
class TestPresence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLockedScreenPausesAndOffersTheWayBack();
    void aCallGoesOnBehindTheLock();
    void aLockChangesNothingUnasked();
    void aLockWithoutALinkSaysSo();
    void aLockedScreenNamesNobody();
    void sleepIsHeldOffWhileCallsMayCome();
    void aCallRingsUntilItIsAnswered();
    void closingPausesFirst();
    void theSettingsAndTheTrayAgree();
    void aShutdownKeepsWhatWasTyped();
    void theXServerTellsWhenItWasTouched();
};

} // namespace vigie::e2e
