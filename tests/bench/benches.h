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
};

// Each prints its lines and returns whether both sides came to the same result.
bool benchDecode(const Extent &extent);
bool benchApply(const Extent &extent);
bool benchAssign(const Extent &extent);
bool benchPaint(const Extent &extent);
bool benchMemory(const Extent &extent);
bool benchStart(const Extent &extent);
bool benchConsole(const Extent &extent);

//! The work of one side in a process of its own; prints what the parent reads.
int runMemorySide(const QString &side);
int runPaintSide(const QString &side, int eventsPerSecond, int seconds);
int runConsoleSide(const QString &side, int seconds);

} // namespace vigie::bench
