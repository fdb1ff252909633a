// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! An administrator works on many users at once, at a real XCI.
class TestAdminBulk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileIsJudgedAndCarriedOut();
    void aPastedTableIsMendedLineByLine();
    void whatIsTypedOutlivesTheJudging();
    void usersAreChangedAndDeleted();
    void aStopLeavesARestThatIsCompleted();
    void aRunIsRolledBack();
    void theServerRestartsInTheMiddle();
    void theSessionEndsInTheMiddle();
    void somebodyTakesNumbersMeanwhile();
    void itGoesOnElsewhere();
    void aKillLeavesWhatIsDoneAndTheRest();
    void runsUntilItIsKilled(); //!< The other side of the case before.
    void theAuditShowsIt();
    void aPauseHoldsTheRun();
    void closingAsksOverARun();
    void otherHeadsAreAskedFor();
    void keysLeadThroughTheSteps();
};

} // namespace vigie::e2e
