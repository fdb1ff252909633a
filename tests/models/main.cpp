// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testagentmodel.h"
#include "testcallbackmodel.h"
#include "testcallermodel.h"
#include "testflooragentmodel.h"
#include "testfloorgrid.h"
#include "testframeclock.h"
#include "testnumberkeys.h"
#include "testqueuemodel.h"
#include "testsortedtablemodel.h"
#include "testtextranks.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    int failures = 0;
    const auto run = [&](QObject &&test) { failures += QTest::qExec(&test, argc, argv); };
    run(TestFrameClock());
    run(TestSortedTableModel());
    run(TestNumberKeys());
    run(TestTextRanks());
    run(TestQueueModel());
    run(TestAgentModel());
    run(TestFloorAgentModel());
    run(TestFloorGrid());
    run(TestCallerModel());
    run(TestCallbackModel());
    return failures == 0 ? 0 : 1;
}
