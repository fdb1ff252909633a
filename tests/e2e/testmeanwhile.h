// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! Two supervisors change the same agent at the same time: both see the truth, and what either
//! typed and has not saved stands.
class TestMeanwhile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneSavesWhileTheOtherTypesInTheSameCell();
    void bothSaveAtOnce();
    void anUndoLeavesWhatTheOtherChanged();
    void theOtherSavesWhileTheLinkIsLost();
    void aGroupThatTheOtherChangesIsMarked();
};

} // namespace vigie::e2e
