// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testprofiles.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "person.h"
#include "simprocess.h"
#include "site/settings.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/serverentry.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/button.h"

#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr int patience = 10'000;

    void remember(const QString &file, const QList<QUrl> &servers)
    {
        site::Settings settings(file);
        for (const QUrl &server : servers)
            settings.remember(
                {.name = u"Site %1"_s.arg(server.port()), .url = server, .login = u"agent1"_s});
    }

    void openProfiles(Person &person)
    {
        person.program().window().workspace()->showSettings(u"profilesSection"_s);
    }

} // namespace

void TestProfiles::oneSwitchesBetweenTwoServers()
{
    SimProcess first;
    SimProcess second;
    QVERIFY2(first.start(), qPrintable(first.errorOutput()));
    QVERIFY2(second.start(), qPrintable(second.errorOutput()));
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    remember(settings, {first.xuc(), second.xuc()});
    Person person(first.xuc(), u"en"_s, QFileInfo(settings).path());
    person.enter(u"agent1"_s, u"demo"_s, u"1001"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    openProfiles(person);
    QVERIFY(!person.sees(u"switchProfile0"_s));
    QVERIFY(person.click(u"switchProfile1"_s));
    // The agent is logged in: the person is asked first.
    QTRY_VERIFY(person.sees(u"leaveDialog"_s));
    QVERIFY(person.click(u"logOut"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!person.isIn(), patience);
    QTRY_VERIFY(person.sees(u"signIn"_s));
    QCOMPARE(person.find<QLineEdit>(u"login"_s)->text(), u"agent1"_s);
    person.enter(u"agent1"_s, u"demo"_s, QString());
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    QCOMPARE(person.desk()->server(), second.xuc());
}

void TestProfiles::aCancelledSwitchStays()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    remember(settings, {sim.xuc(), QUrl(u"https://other.invalid"_s)});
    Person person(sim.xuc(), u"en"_s, QFileInfo(settings).path());
    person.enter(u"agent1"_s, u"demo"_s, u"1001"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    openProfiles(person);
    QVERIFY(person.click(u"switchProfile1"_s));
    QTRY_VERIFY(person.sees(u"leaveDialog"_s));
    QVERIFY(person.click(u"cancel"_s));
    QTRY_VERIFY(!person.sees(u"leaveDialog"_s));
    QVERIFY(person.isIn());
    QVERIFY(person.desk()->isUp());
}

void TestProfiles::aServerIsAddedAndRemovedInTheSettings()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    person.enter(u"agent1"_s, u"demo"_s, QString());
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    openProfiles(person);
    QVERIFY(person.click(u"addProfile"_s));
    QTRY_VERIFY(person.sees(u"profileDialog"_s));
    auto *dialog = person.find(u"profileDialog"_s);
    dialog->findChild<QLineEdit *>(u"address"_s)->setFocus();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"address"_s), u"xivo.acme.example"_s);
    QTest::mouseClick(dialog->findChild<ui::Button *>(u"saveServer"_s), Qt::LeftButton);
    QTRY_COMPARE(person.program().settings().servers().size(), 2);
    QTRY_VERIFY(person.sees(u"removeProfile1"_s));
    QVERIFY(person.click(u"removeProfile1"_s));
    QTRY_VERIFY(person.sees(u"removeProfileDialog"_s));
    QVERIFY(person.click(u"removeProfileNow"_s));
    QTRY_COMPARE(person.program().settings().servers().size(), 1);
    QVERIFY(person.isIn());
}

void TestProfiles::thePolicysServersStandInTheList()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"policy.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Server 1]\nName=Acme, production\nUrl=https://xivo.acme.invalid\n");
    file.close();
    qputenv("VIGIE_POLICY", file.fileName().toUtf8());
    const auto unset = qScopeGuard([] { qunsetenv("VIGIE_POLICY"); });
    Person person(QUrl(u"https://xivo.acme.invalid"_s));
    const auto named = [&person] {
        const auto entries = person.window().findChildren<ui::ServerEntry *>();
        return std::count_if(entries.begin(), entries.end(), [](const ui::ServerEntry *entry) {
            return entry->accessibleName().contains(u"Acme, production"_s);
        });
    };
    QTRY_COMPARE(named(), 1);
}

} // namespace vigie::e2e
