// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfigures.h"
#include "testfloor.h"
#include "testorders.h"
#include "testphones.h"
#include "testruns.h"

#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int failures = 0;
    TestFigures figures;
    TestFloor floor;
    TestOrders orders;
    TestPhones phones;
    TestRuns runs;
    for (QObject *test :
         std::initializer_list<QObject *>{&figures, &floor, &orders, &phones, &runs})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
