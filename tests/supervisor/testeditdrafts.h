// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

//! What a supervisor typed, as plans of the centre.
class TestEditDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAgentsDraftBecomesOneBatch();
    void whatIsNotTouchedIsNotPlanned();
    void aQueuesDraftChangesThatQueueAlone();
    void severalAgentsEnterAndLeave();
    void aBaseFromActiveProposesTheLowest();
    void aBaseAppliedNowIsOneBatch();
    void plansAreSaidInWords();
    void linesFollowTheirBatch();
};

} // namespace vigie::ui
