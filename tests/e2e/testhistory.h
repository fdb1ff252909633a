// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! Past calls, redial, the customer and notes, at the real window against a simulator.
class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pastCallsStandUnderTheirDays();
    void redialCallsAndTheListIsLive();
    void aQueuesHistoryIsShown();
    void aSilentServerIsTold();
    void theCustomerOfACallIsShown();
    void aNoteSurvivesAKill();
    void writesANoteUntilItIsKilled(); //!< The other side of the one before; skipped alone.
};

} // namespace vigie::e2e
