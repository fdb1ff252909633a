// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testadminlosses.h"

#include "atadmin.h"
#include "base/ids.h"
#include "store/journal.h"
#include "ui/admin/formpage.h"
#include "ui/shell/application.h"

#include <QDirIterator>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr int patience = AtAdmin::patience;
    using Kind = ui::AdminSpot::Kind;

    //! Somebody changes the password of the account, and all sessions end.
    bool endTheSession(AtAdmin &at)
    {
        const auto &all = at.room().directory().administrators();
        const auto own = std::find_if(all.begin(), all.end(),
                                      [](const auto &each) { return each.login == u"admin"_s; });
        if (own == all.end())
            return false;
        OtherAdmin other(at);
        const QObject context;
        const auto done = other.ask<xci::Client::Done>([&](xci::Client &client, const auto &then) {
            client.updateAdministrator(
                own->id,
                {.login = u"admin"_s, .name = own->name, .password = u"another"_s, .isSuper = true},
                &context, then);
        });
        at.fault(u"expired-token"_s);
        return done && *done;
    }

} // namespace

void TestAdminLosses::aLostSessionKeepsEachForm_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("next"); // Seen once it is saved.
    QTest::newRow("entity") << int(Kind::EntityForm) << u"entityForm"_s << u"entityDisplayName"_s
                            << u"entityPage"_s;
    QTest::newRow("template") << int(Kind::Templates) << u"templatesPage"_s << u"templateName"_s
                              << u"templatesPage"_s;
    QTest::newRow("administrator") << int(Kind::AdministratorForm) << u"administratorForm"_s
                                   << u"administratorName"_s << u"administratorsPage"_s;
    QTest::newRow("XiVO") << int(Kind::NewXivo) << u"newXivoPage"_s << u"xivoName"_s
                          << u"xivoPage"_s;
}

void TestAdminLosses::aLostSessionKeepsEachForm()
{
    QFETCH(int, kind);
    QFETCH(QString, page);
    QFETCH(QString, field);
    QFETCH(QString, next);
    AtAdmin at;
    QVERIFY(at.open());
    ui::AdminSpot spot{.kind = Kind(kind)};
    if (spot.kind == Kind::EntityForm)
        spot.entity = at.entity(u"Corbas"_s)->combinedId;
    else if (spot.kind != Kind::NewXivo)
        spot.id = 2; // Of the demo's administrators and templates.
    QVERIFY(at.go(spot, page));
    const QString save = spot.kind == Kind::NewXivo ? u"createPlain"_s : u"saveForm"_s;
    if (spot.kind == Kind::NewXivo)
        QVERIFY(at.person->type(u"xivoHost"_s, u"10.40.0.5"_s));
    QVERIFY(at.person->type(field, u"Typed before the loss"_s));
    QVERIFY(endTheSession(at));
    QVERIFY(at.person->click(save));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"adminBanner"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(at.problem().contains(u"Sign in again"_s), patience);
    QCOMPARE(at.text(field), u"Typed before the loss"_s);
    QVERIFY(at.person->click(u"bannerAction"_s));
    QTRY_VERIFY(at.person->sees(u"adminSignInDialog"_s));
    QVERIFY(at.signIn(u"another"_s));
    QTRY_VERIFY(!at.person->sees(u"adminSignInDialog"_s));
    QCOMPARE(at.text(field), u"Typed before the loss"_s);
    QVERIFY(at.person->click(save));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(next) && !at.isWaiting(save), patience);
    const QJsonObject all = at.xci();
    QVERIFY(QJsonDocument(all).toJson().contains("Typed before the loss"));
}

void TestAdminLosses::anAnswerThatNeverComesIsUncertain()
{
    AtAdmin at;
    QVERIFY(at.open());
    QVERIFY(at.openUserForm());
    QVERIFY(at.person->type(u"firstName"_s, u"Gwenaelle"_s));
    at.rest();
    at.fault(u"half-open"_s); // It is carried out, and nothing ever comes.
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.problem().isEmpty(), 3 * patience);
    QVERIFY2(at.problem().contains(u"look at the list before"_s), qPrintable(at.problem()));
    QCOMPARE(at.text(u"firstName"_s), u"Gwenaelle"_s);
    QCOMPARE(at.usersCalled(u"Gwenaelle"_s), 1); // It was done, and nobody did it twice.
    // The list that one is told to look at has it by then.
    const QString corbas = at.place()->spot().entity;
    const auto has = [&at, corbas] {
        const auto &all = at.room().directory().users(corbas);
        return std::any_of(all.begin(), all.end(),
                           [](const auto &each) { return each.firstName == u"Gwenaelle"_s; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(has(), patience);
}

void TestAdminLosses::aServerThatStopsAndComesBackLosesNothing()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(u"xci.sqlite"_s);
    AtAdmin at;
    QVERIFY(at.open({u"--state"_s, state}));
    QVERIFY(at.openUserForm());
    QVERIFY(at.person->type(u"firstName"_s, u"Gwenaelle"_s));
    const QString port = QString::number(at.sim.xci().port());
    at.sim.kill();
    QVERIFY(at.person->type(u"lastName"_s, u"Meanwhile"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.problem().contains(u"Nobody answers"_s), patience);
    QVERIFY2(at.sim.startAgain({u"--xci-port"_s, port, u"--state"_s, state}),
             qPrintable(at.sim.errorOutput()));
    QCOMPARE(at.text(u"firstName"_s), u"Gwenaelle"_s);
    QCOMPARE(at.text(u"lastName"_s), u"Meanwhile"_s);
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"entityPage"_s), patience);
    QCOMPARE(at.usersCalled(u"Gwenaelle"_s), 1);
}

void TestAdminLosses::anotherServerGetsNothingOfAnOpenForm()
{
    SimProcess second;
    QVERIFY(second.start({u"--xci-port"_s, u"0"_s}));
    AtAdmin at;
    QVERIFY(at.openBehindDoor());
    const QUrl first = at.room().site().server;
    const ui::AdminSpot spot{.kind = Kind::AdministratorForm, .id = 2};
    QVERIFY(at.go(spot, u"administratorForm"_s));
    QVERIFY(at.person->type(u"administratorName"_s, u"For the first"_s));
    at.rest();
    at.door->hold();
    QVERIFY(at.person->click(u"saveForm"_s));
    QVERIFY(at.isWaiting(u"saveForm"_s));

    const QSignalSpy failed(at.place(), &ui::AdminPlace::failed);
    const auto moveTo = [&at](const QUrl &server) {
        ui::AdminSite site = at.room().site();
        site.server = server;
        at.room().setSite(site);
    };
    moveTo(second.xci());
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QVERIFY2(failed[0][0].toString().startsWith(u"Nobody knows whether"_s),
             qPrintable(failed[0][0].toString()));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"adminEntrance"_s), patience);
    const auto *hint = at.person->find<QLabel>(u"adminEntranceHint"_s);
    QVERIFY(hint && hint->text().contains(second.xci().authority()));
    QVERIFY(at.signIn(u"superpass"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"adminDashboard"_s), patience);
    QVERIFY(at.go(spot, u"administratorForm"_s));
    QVERIFY(at.text(u"administratorName"_s) != u"For the first"_s);
    QVERIFY(!at.person->sees(u"formRestored"_s));

    at.door->release();
    moveTo(first);
    QVERIFY(at.signIn(u"superpass"_s));
    QVERIFY(at.go(spot, u"administratorForm"_s));
    QCOMPARE(at.text(u"administratorName"_s), u"For the first"_s);
    QVERIFY(!at.isWaiting(u"saveForm"_s));
    QVERIFY2(at.problem().contains(u"look at the list before"_s), qPrintable(at.problem()));
}

void TestAdminLosses::anotherLoginEndsWhatWasUnderWay()
{
    using Job = ui::AdminRoom::XivoJob;
    AtAdmin at;
    QVERIFY(at.openBehindDoor());
    at.rest();
    at.door->hold();
    at.room().createXivo({.name = u"Bron"_s, .host = u"10.40.0.9"_s});
    QCOMPARE(at.room().xivoJob().state, Job::State::Running);
    const QSignalSpy failed(at.place(), &ui::AdminPlace::failed);
    at.room().signIn(u"somebody"_s, u"else"_s, false);
    QCOMPARE(at.room().xivoJob().state, Job::State::None);
    QCOMPARE(failed.count(), 1);
    QVERIFY2(failed[0][0].toString().startsWith(u"Nobody knows whether Bron was created."_s),
             qPrintable(failed[0][0].toString()));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"adminEntrance"_s), patience);
}

void TestAdminLosses::aKillKeepsWhatWasTyped()
{
    const QTemporaryDir home;
    AtAdmin at;
    QVERIFY(at.start());
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"VIGIE_E2E_HOME"_s, home.path());
    environment.insert(u"VIGIE_E2E_XUC"_s, at.sim.xuc().toString());
    environment.insert(u"VIGIE_E2E_XCI"_s, at.sim.xci().toString());
    typist.setProcessEnvironment(environment);
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(),
                 {u"adminlosses"_s, u"typesUntilItIsKilled"_s});
    const auto isTyped = [&typist] {
        while (typist.canReadLine()) {
            if (typist.readLine().trimmed() == "typed")
                return true;
        }
        return false;
    };
    QVERIFY(QTest::qWaitFor([&] { return isTyped(); }, 4 * patience));
    typist.kill();
    QVERIFY(typist.waitForFinished());
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);

    QDirIterator files(home.path(), QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++read;
        QVERIFY2(!file.readAll().contains("neverKept77"), qPrintable(file.fileName()));
    }
    QVERIFY(read > 1); // Settings and journal at least.

    QVERIFY(at.enter(home.path()));
    QVERIFY(at.signIn(u"superpass"_s));
    QVERIFY(at.openUserForm());
    QCOMPARE(at.text(u"firstName"_s), u"Gwenaelle"_s);
    QCOMPARE(at.text(u"ctiLogin"_s), u"glefloch"_s);
    QCOMPARE(at.text(u"ctiPassword"_s), QString());
    QVERIFY(at.person->sees(u"formRestored"_s));
    QVERIFY(at.person->type(u"ctiPassword"_s, u"neverKept77"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"entityPage"_s), patience);
    QCOMPARE(at.usersCalled(u"Gwenaelle"_s), 1);
}

void TestAdminLosses::typesUntilItIsKilled()
{
    if (!qEnvironmentVariableIsSet("VIGIE_E2E_XCI"))
        QSKIP("only as the process that another case kills");
    AtAdmin at;
    QVERIFY(at.enterAt(QUrl(qEnvironmentVariable("VIGIE_E2E_XUC")),
                       QUrl(qEnvironmentVariable("VIGIE_E2E_XCI")),
                       qEnvironmentVariable("VIGIE_E2E_HOME")));
    QVERIFY(at.signIn(u"superpass"_s));
    QVERIFY(at.openUserForm());
    QVERIFY(at.person->type(u"ctiPassword"_s, u"neverKept77"_s));
    QVERIFY(at.person->type(u"firstName"_s, u"Gwenaelle"_s));
    QVERIFY(at.person->type(u"ctiLogin"_s, u"glefloch"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        at.person->program().journal().isWritten(u"administration"_s, at.form()->draftKey()),
        patience);
    std::puts("typed");
    std::fflush(stdout);
    QTest::qWait(600'000); // Until it is killed.
}

} // namespace vigie::e2e
