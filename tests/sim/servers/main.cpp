// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testauthentication.h"
#include "testchat.h"
#include "testcommands.h"
#include "testconfigserver.h"
#include "testcontrol.h"
#include "testdevices.h"
#include "testfaultplans.h"
#include "testfaults.h"
#include "testload.h"
#include "testparts.h"
#include "testphone.h"
#include "testprogram.h"
#include "testrestbook.h"
#include "testrestlogin.h"
#include "testrestpush.h"
#include "testrestrefusals.h"
#include "testrestuser.h"
#include "testrooms.h"
#include "testsession.h"
#include "testthirdparty.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTest>

namespace {

//! Runs one class; all of them without an argument "-only CLASS" (of its name's second part).
template <typename Test> int run(const QStringList &arguments)
{
    Test test;
    const auto only = arguments.indexOf(QStringLiteral("-only"));
    auto rest = arguments;
    if (only >= 0) {
        const auto wanted = arguments.value(only + 1);
        if (wanted != QLatin1StringView(test.metaObject()->className()))
            return 0;
        rest.remove(only, 2);
    }
    return QTest::qExec(&test, rest);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    // A refused upgrade is what some cases ask for.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.httpserver.warning=false"));
    const auto arguments = QCoreApplication::arguments();
    int failures = 0;
    failures += run<TestParts>(arguments);
    failures += run<TestAuthentication>(arguments);
    failures += run<TestSession>(arguments);
    failures += run<TestCommands>(arguments);
    failures += run<TestPhone>(arguments);
    failures += run<TestChat>(arguments);
    failures += run<TestThirdParty>(arguments);
    failures += run<TestDevices>(arguments);
    failures += run<TestRooms>(arguments);
    failures += run<TestControl>(arguments);
    failures += run<TestFaultPlans>(arguments);
    failures += run<TestFaults>(arguments);
    failures += run<TestRestUser>(arguments);
    failures += run<TestRestPush>(arguments);
    failures += run<TestRestLogin>(arguments);
    failures += run<TestRestBook>(arguments);
    failures += run<TestConfigServer>(arguments);
    failures += run<TestRestRefusals>(arguments);
    failures += run<TestLoad>(arguments);
    failures += run<TestProgram>(arguments);
    return failures;
}
