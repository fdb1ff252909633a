// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

//! How faults are written, and when they strike.
class TestFaultPlans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsKindValueAndTime_data();
    void readsKindValueAndTime();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void randomPlacesComeFromTheSeed();
    void strikesAtItsVirtualSecond();
    void lastsUntilItsVirtualSecond();
    void withoutATimeItStrikesFromTheStart();
};
