// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

//! The list of frames: what it takes in, what it says of each.
class TestEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestStandsOnTop();
    void whileHeldItOnlyCounts();
    void filtersBySegmentKindAgentAndText();
    void aProofNamesItsCommand();
    void anotherAgentProvesNothing();
    void silenceIsAFault();
    void unknownKindsAreMarked();
    void whatChangedIsNamed();
};
