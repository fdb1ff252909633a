// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdemofloor.h"
#include "testlanguages.h"
#include "testlinktexts.h"
#include "testoptions.h"
#include "testresuming.h"
#include "testserveraddress.h"
#include "testsigninflow.h"
#include "testsigninpage.h"
#include "testsignintexts.h"
#include "testtranslations.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>

namespace {

template <typename Case> int run(const QStringList &arguments)
{
    Case each;
    return QTest::qExec(&each, arguments);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    vigie::ui::initResources();
    vigie::ui::applyTheme(application, vigie::ui::ThemeName::Light);
    const QStringList arguments = QCoreApplication::arguments();
    int failures = 0;
    failures += run<TestOptions>(arguments);
    failures += run<TestServerAddress>(arguments);
    failures += run<TestSignInTexts>(arguments);
    failures += run<TestLanguages>(arguments);
    failures += run<TestLinkTexts>(arguments);
    failures += run<TestDemoFloor>(arguments);
    failures += run<TestSignInPage>(arguments);
    failures += run<TestSignInFlow>(arguments);
    failures += run<TestResuming>(arguments);
    failures += run<TestTranslations>(arguments);
    return failures;
}
