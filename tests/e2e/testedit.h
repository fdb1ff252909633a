// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! A supervisor changes who serves what, at a real server.
class TestEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copyingColumnsSendsNothingBeforeSave();
    void anEmptyPenaltyTakesOut();
    void twoSupervisorsEditOneAgent();
    void theGroupIsChanged();
    void closingByAccidentAsks();
    void aLostLinkKeepsWhatWasTyped();
    void anotherLanguageKeepsWhatWasTyped();
    void aDroppedCommandIsRetriedFromTheSheet();
    void theSameQueueInBothListsIsRefused();
    void applyingDefaultsLeavesThoseWithout();
    void aBaseFromActiveTakesTheLowestPenalty();
    void aBatchIsUndoneAndMadeAgain();
    void theMembersOfAQueueAreEdited();
    void aSupervisorEditsHisShareOnly();
};

} // namespace vigie::e2e
