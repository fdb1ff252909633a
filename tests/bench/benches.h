// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frames.h"

#include <QStringList>

namespace vigie::bench {

//! How much is measured; the smoke run shrinks it, since it only compares results.
struct Extent
{
    int frames = 200000;
    int rounds = 7;
    Scale scale{};
    int paintSeconds = 4;
    int starts = 9;
    int changes = 5000; //!< Of a supervisor's batch.
    bool isAlone = false; //!< Our side only, for a profiler.
};

// Each prints its lines and figures and returns whether both sides came to the same result.
bool benchDecode(const Extent &extent);
bool benchApply(const Extent &extent);
bool benchAssign(const Extent &extent);
bool benchMemory(const Extent &extent);
bool benchStart(const Extent &extent);
bool benchConsole(const Extent &extent);

// The work of one side in a process of its own; prints what the parent reads.
int runMemorySide(const QString &side, const Scale &scale);
int runConsoleSide(const QString &side, int seconds);
// The same, as a client of a FrameSender. \a hasHands: somebody types and scrolls meanwhile.
int runSocketSide(const QString &side, quint16 port);
int runPaintSide(const QString &side, quint16 port, bool hasHands);
int runListSide(const QString &side, quint16 port);

} // namespace vigie::bench
