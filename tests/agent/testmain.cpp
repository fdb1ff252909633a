// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcalls.h"
#include "testnotices.h"
#include "testplace.h"
#include "testqueues.h"
#include "teststate.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("vigie-test-agent"));
    vigie::ui::initResources();
    vigie::ui::applyTheme(app, vigie::ui::ThemeName::Light);
    int failures = 0;
    const auto run = [&](QObject &&test) { failures += QTest::qExec(&test, argc, argv); };
    run(TestState());
    run(TestCalls());
    run(TestQueues());
    run(TestPlace());
    run(TestNotices());
    return failures;
}
