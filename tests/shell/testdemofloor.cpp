// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdemofloor.h"

#include "ui/shell/demofloor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::ui;

void TestDemoFloor::missingProgramIsTold()
{
    DemoFloor floor{QString()};
    QSignalSpy failed(&floor, &DemoFloor::failed);
    floor.start();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<DemoFloor::Problem>(), DemoFloor::Problem::Missing);
    QVERIFY(!floor.isReady());
}

void TestDemoFloor::programThatEndsIsTold()
{
    DemoFloor floor{u"/bin/false"_s};
    QSignalSpy failed(&floor, &DemoFloor::failed);
    floor.start();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<DemoFloor::Problem>(), DemoFloor::Problem::Died);
    QVERIFY(!floor.isReady());
}
