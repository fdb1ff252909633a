// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

//! What a supervisor types against what the server tells meanwhile.
class TestPenaltySheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsStandByPenaltyThenNumber();
    void onlyWholeNumbersFromZeroOnAreRight_data();
    void onlyWholeNumbersFromZeroOnAreRight();
    void typingTheServersValueIsNoChange();
    void whatWasTypedOutlivesAnothersChange();
    void whatWasNotTypedFollowsTheServer();
    void anothersSameValueEndsTheChange();
    void bothEmptiedIsARemovalOfBoth();
    void aRowTakenOutComesBackWhenAnotherChangesIt();
    void aRowAddedAgainHasNothingToChange();
    void copyingLeavesWrongTextsAlone();
    void theModelKeepsItsPromises();
};

} // namespace vigie::ui
