// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

//! The program itself: its exit codes, its ready-file, how it ends.
class TestProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpAndVersion_data();
    void helpAndVersion();
    void badValuesEndWithOneLineAndCode2_data();
    void badValuesEndWithOneLineAndCode2();
    void portInUseEndsWithOneLineAndCode2();
    void readyFileNamesServersThatListen();
    void signalsEndItCleanly_data();
    void signalsEndItCleanly();
    void stopOrderEndsIt();
    void endsWithItsParent();
};
