// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

//! The ring of frames, and the ring of log lines.
class TestWireLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void framesAreNumberedAndTimed();
    void theOldestGoFirst();
    void bytesAreBounded();
    void olderFramesAreReadAsTheyCame();
    void whoHoldsAFrameMayReadItOnceItIsDropped();
    void longFramesAreCut();
    void secretsNeverEnter();
    void callsAreKeptAsObjects();
    void losesAreNotes();
    void logLinesAreKeptAndHandedOn();
};
