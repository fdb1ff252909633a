// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! What a supervisor typed into the floor's dialogs and did not save, from one sitting to the next.
class TestDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editsSurviveAKill();
    void editsOfSeveralAgentsAreOfferedAgain();
    void anotherPersonIsOfferedNothing();
    void discardedEditsAreGone();
    void thresholdsAreOfferedAgain();
    void stateLimitsAreOfferedAgain();
    void editsAnAgentUntilItIsKilled(); //!< Only as the process of the first.
};

} // namespace vigie::e2e
