// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testadminprofile.h"

#include "atadmin.h"
#include "atconfiguration.h"
#include "secrets/keychain.h"
#include "ui/admin/admintable.h"
#include "ui/admin/config/configdesk.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/rail.h"

#include <QCheckBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr int patience = AtAdmin::patience;
    constexpr int adminEntry = 4;
    const auto publicKey = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA xci@acme"_s;

} // namespace

void TestAdminProfile::theProfilesDialogOpensTheAdministration()
{
    AtAdmin at;
    QVERIFY(at.start());
    Person person(at.sim.xuc());
    person.enter(u"super1"_s, u"demo"_s, u"1901"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    ui::Workspace *workspace = person.program().window().workspace();
    QVERIFY(!person.find<ui::Rail>(u"rail"_s)->isShown(adminEntry));
    workspace->showSettings(u"profilesSection"_s);
    QVERIFY(person.click(u"editProfile0"_s));
    QTRY_VERIFY(person.sees(u"adminFields"_s));
    QVERIFY(person.type(u"xciAddress"_s, u"ftp://nowhere"_s)); // No address of an XCI.
    QVERIFY(person.click(u"saveServer"_s));
    QVERIFY(person.sees(u"profileDialog"_s));
    // To another machine a password would go unencrypted: that is asked about.
    QVERIFY(person.type(u"xciAddress"_s, u"http://xci.acme.invalid:9001"_s));
    QTRY_VERIFY(person.sees(u"xciClearText"_s));
    QVERIFY(person.click(u"saveServer"_s));
    QVERIFY(person.sees(u"profileDialog"_s));
    QVERIFY(person.type(u"xciAddress"_s, at.sim.xci().toString()));
    QTRY_VERIFY(!person.sees(u"xciClearText"_s));
    QVERIFY(person.type(u"xciProfileLogin"_s, u"admin"_s));
    person.find<QPlainTextEdit>(u"xciKey"_s)->setPlainText(publicKey);
    QVERIFY(person.click(u"saveServer"_s));
    QTRY_VERIFY(!person.sees(u"profileDialog"_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.find<ui::Rail>(u"rail"_s)->isShown(adminEntry), patience);
    workspace->showAdministration();
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"xciPassword"_s), patience);
    QVERIFY(person.type(u"xciPassword"_s, u"superpass"_s));
    QVERIFY(person.click(u"xciSignIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"dashboardTable"_s), patience);
    QVERIFY(person.click(u"createXivo"_s));
    QTRY_VERIFY(person.sees(u"keyCommand"_s));
    QVERIFY(person.find<QPlainTextEdit>(u"keyCommand"_s)->toPlainText().contains(publicKey));
}

void TestAdminProfile::anXciIsNoServerToSignInTo()
{
    AtAdmin at;
    QVERIFY(at.start());
    Person person(at.sim.xci());
    person.enter(u"admin"_s, u"superpass"_s, u"1901"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!person.problem().isEmpty(), patience);
    QVERIFY(!person.isIn());
    QVERIFY2(person.problem().contains(u"XCI"_s), qPrintable(person.problem()));
    QCOMPARE(at.calls(u"POST /login"_s), 0);
}

void TestAdminProfile::anEntitysAdministratorSeesHisOwnAlone()
{
    AtAdmin at;
    QVERIFY(at.start());
    QVERIFY(at.enter());
    QVERIFY(at.person->type(u"xciLogin"_s, u"lyon"_s));
    QVERIFY(at.signIn(u"lyonpass"_s));
    QTRY_VERIFY(at.person->sees(u"dashboardTable"_s));
    QTRY_COMPARE_WITH_TIMEOUT(at.table(u"dashboardTable"_s)->rows().rowCount(), 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!at.person->sees(u"createXivo"_s), patience);
    QVERIFY(!at.person->sees(u"synchronizeXivos"_s));
    const QString corbas = at.entity(u"Corbas"_s)->combinedId;
    QVERIFY(at.go({.kind = ui::AdminSpot::Kind::Templates}, u"templatesPage"_s));
    QVERIFY(!at.person->sees(u"saveForm"_s));
    QVERIFY(!at.person->sees(u"newTemplate"_s));
    QVERIFY(at.go({.kind = ui::AdminSpot::Kind::Entity, .entity = corbas}, u"usersTable"_s));
    QVERIFY(at.person->sees(u"addUser"_s));
}

void TestAdminKeychain::aKeptTokenIsNotAskedForAgain()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.go({.kind = ui::AdminSpot::Kind::Periods}, u"giveToken"_s));
    QVERIFY(at.person->click(u"giveToken"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"keepCallbackKey"_s), patience);
    QVERIFY(at.person->type(u"callbackKey"_s, u"demo-shared-token"_s));
    at.person->find<QCheckBox>(u"keepCallbackKey"_s)->setChecked(true);
    QVERIFY(at.person->click(u"giveCallbackKey"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.configuration().isRead(), patience);
    const auto kept = [&at] {
        secrets::Keychain keychain;
        std::optional<QString> answer;
        keychain.read(
            {.server = at.configuration().server(), .login = u"configmgt"_s},
            [&answer](const Result<QString> &found) { answer = found ? *found : QString(); });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, patience);
        return answer.value_or(u"no answer"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(kept(), u"demo-shared-token"_s, patience);

    QVERIFY(at.enter()); // Another window, another folder: nothing but the keychain knows it.
    QVERIFY(at.go({.kind = ui::AdminSpot::Kind::Periods}, u"periodsTable"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.configuration().isRead(), patience);
}

void TestAdminKeychain::aKeptPasswordSignsInByItself()
{
    const QTemporaryDir home;
    AtAdmin at;
    QVERIFY(at.start());
    QVERIFY(at.enter(home.path()));
    at.tick(u"xciKeep"_s);
    QVERIFY(at.signIn(u"superpass"_s));
    const auto kept = [&at] {
        secrets::Keychain keychain;
        std::optional<QString> answer;
        keychain.read(
            {.server = at.sim.xci(), .login = u"admin"_s},
            [&answer](const Result<QString> &found) { answer = found ? *found : QString(); });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, patience);
        return answer.value_or(u"no answer"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(kept(), u"superpass"_s, patience);
    QFile settings(home.filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY2(!settings.readAll().contains("superpass"), "it stands in the settings' file");

    QVERIFY(at.enter(home.path()));
    QTRY_VERIFY_WITH_TIMEOUT(at.isRead(), patience); // Nothing was typed.

    // A password that is not taken any more is of no use to anybody.
    const auto own = at.entry(u"administrators"_s, u"login"_s, u"admin"_s);
    OtherAdmin other(at);
    const auto done = other.ask<xci::Client::Done>([&](xci::Client &client, const auto &then) {
        client.updateAdministrator(xci::AdministratorId(own[u"id"_s].toInt()),
                                   {.login = u"admin"_s, .password = u"another"_s, .isSuper = true},
                                   this, then);
    });
    QVERIFY(done && *done);
    QVERIFY(at.enter(home.path()));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"xciPassword"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(kept(), QString(), patience);
}

} // namespace vigie::e2e
