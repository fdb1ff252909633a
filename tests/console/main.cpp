// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testbundle.h"
#include "testevents.h"
#include "testmasking.h"
#include "testwirelog.h"

#include <QApplication>
#include <QTest>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    int failures = 0;
    TestMasking masking;
    TestWireLog wireLog;
    TestEvents events;
    TestBundle bundle;
    for (QObject *test : {static_cast<QObject *>(&masking), static_cast<QObject *>(&wireLog),
                          static_cast<QObject *>(&events), static_cast<QObject *>(&bundle)})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
