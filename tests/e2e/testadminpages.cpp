// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testadminpages.h"

#include "atadmin.h"
#include "base/ids.h"
#include "ui/admin/admintable.h"
#include "ui/admin/admintree.h"
#include "ui/admin/formpage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr int patience = AtAdmin::patience;
    using Kind = ui::AdminSpot::Kind;

    //! The two steps of a bin.
    void clickTwice(AtAdmin &at, const QString &bin)
    {
        at.tick(bin);
        at.tick(bin);
    }

    bool openTemplate(AtAdmin &at, qint32 id)
    {
        return at.go({.kind = Kind::Templates, .id = id, .isNew = id == 0}, u"templatesPage"_s);
    }

    QStringList listIn(const QJsonObject &object, const QString &key)
    {
        return object[key].toVariant().toStringList();
    }

} // namespace

void TestAdminPages::aTemplatesFieldsDependOnEachOther()
{
    AtAdmin at;
    QVERIFY(at.open());
    QVERIFY(openTemplate(at, 0));
    QVERIFY(at.person->type(u"templateName"_s, u"Ours"_s));
    QVERIFY(at.tickEntry(u"templateServers"_s, u"xivo-lyon"_s));
    QVERIFY(!at.tickEntry(u"templateEntities"_s, u"Montreuil"_s)); // Of another server.
    QVERIFY(at.tickEntry(u"templateEntities"_s, u"Corbas"_s));
    // A server takes its entities along when it is not chosen any more.
    QVERIFY(at.tickEntry(u"templateServers"_s, u"xivo-paris"_s));
    QVERIFY(at.tickEntry(u"templateEntities"_s, u"Montreuil"_s));
    QVERIFY(at.tickEntry(u"templateServers"_s, u"xivo-paris"_s));
    QCOMPARE(at.itemsOf(u"templateEntities"_s), u"Corbas, xivo-lyon"_s);

    QVERIFY(!at.person->sees(u"templatePrefix"_s));
    at.tick(u"templateRouted"_s);
    QTRY_VERIFY(at.person->sees(u"templatePrefix"_s));
    at.tick(u"callerIdCustom"_s);
    QTRY_VERIFY(at.person->sees(u"templateCallerIdNumber"_s));
    at.tick(u"templateVoiceMail"_s);
    QTRY_VERIFY(at.person->sees(u"mailboxCustom"_s));
    at.tick(u"mailboxCustom"_s);
    QTRY_VERIFY(at.person->sees(u"templateMailboxNumber"_s));
    QVERIFY(at.person->click(u"saveForm"_s)); // The three numbers are missing.
    QCOMPARE(at.calls(u"POST /templates"_s), 0);
    QVERIFY(at.person->type(u"templatePrefix"_s, u"0472"_s));
    QVERIFY(at.person->type(u"templateCallerIdNumber"_s, u"0472105500"_s));
    QVERIFY(at.person->type(u"templateMailboxNumber"_s, u"*98"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_COMPARE_WITH_TIMEOUT(at.calls(u"POST /templates"_s), 1, patience);
    const QJsonObject made = at.entry(u"templates"_s, u"name"_s, u"Ours"_s);
    QCOMPARE(made[u"routedInboundPrefix"_s].toString(), u"0472"_s);
    QCOMPARE(made[u"customCallerId"_s].toString(), u"0472105500"_s);
    QCOMPARE(made[u"voiceMailCustomNumber"_s].toString(), u"*98"_s);
    QCOMPARE(listIn(made, u"entities"_s), QStringList{at.entity(u"Corbas"_s)->combinedId});
    // Its own page follows, with what the server made of it.
    QTRY_COMPARE_WITH_TIMEOUT(at.place()->spot().id, made[u"id"_s].toInt(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(at.text(u"templateName"_s), u"Ours"_s, patience);
}

void TestAdminPages::anEditedTemplateKeepsWhatWasNotTouched()
{
    AtAdmin at;
    QVERIFY(at.open());
    const QJsonObject before = at.entry(u"templates"_s, u"id"_s, u"2"_s);
    QVERIFY(openTemplate(at, 2));
    QVERIFY(at.person->type(u"templateName"_s, u"Bureau"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_COMPARE_WITH_TIMEOUT(at.entry(u"templates"_s, u"id"_s, u"2"_s)[u"name"_s].toString(),
                              u"Bureau"_s, patience);
    QJsonObject after = at.entry(u"templates"_s, u"id"_s, u"2"_s);
    after[u"name"_s] = before[u"name"_s];
    QCOMPARE(after, before);
    QTRY_VERIFY_WITH_TIMEOUT(!at.form()->isSaving(), patience);
    QVERIFY(!at.person->sees(u"formRestored"_s));
}

void TestAdminPages::aTemplateThatIsNotDeletedStays()
{
    AtAdmin at;
    QVERIFY(at.open());
    QVERIFY(openTemplate(at, 3));
    at.rest();
    at.fault(u"http-500"_s);
    const QSignalSpy failed(at.place(), &ui::AdminPlace::failed);
    clickTwice(at, u"deleteTemplate"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QVERIFY2(failed[0][0].toString().startsWith(u"Not deleted."_s),
             qPrintable(failed[0][0].toString()));
    QVERIFY(at.person->sees(u"templatesPage"_s));
    at.fault(u"clear"_s);
    QVERIFY(!at.entry(u"templates"_s, u"id"_s, u"3"_s).isEmpty());
    clickTwice(at, u"deleteTemplate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(at.entry(u"templates"_s, u"id"_s, u"3"_s).isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"adminDashboard"_s), patience);
}

void TestAdminPages::aDuplicateReplacesNoOtherDraftUnasked()
{
    AtAdmin at;
    QVERIFY(at.open());
    QVERIFY(openTemplate(at, 0));
    QVERIFY(at.person->type(u"templateName"_s, u"Begun"_s));
    QVERIFY(openTemplate(at, 2));
    QVERIFY(at.person->click(u"duplicateTemplate"_s));
    QTRY_VERIFY(at.person->sees(u"replaceDraftDialog"_s));
    at.person->press(Qt::Key_Escape);
    QTRY_VERIFY(!at.person->sees(u"replaceDraftDialog"_s));
    QVERIFY(openTemplate(at, 0));
    QCOMPARE(at.text(u"templateName"_s), u"Begun"_s);
    QVERIFY(openTemplate(at, 2));
    QVERIFY(at.person->click(u"duplicateTemplate"_s));
    QVERIFY(at.person->click(u"replaceDraft"_s));
    QTRY_COMPARE_WITH_TIMEOUT(at.text(u"templateName"_s), u"Office, copy"_s, patience);
    QVERIFY(at.itemsOf(u"templateEntities"_s).contains(u"Corbas"_s));
}

void TestAdminPages::anAdministratorsFieldsDependOnEachOther()
{
    AtAdmin at;
    QVERIFY(at.open());
    QVERIFY(at.go({.kind = Kind::AdministratorForm}, u"administratorForm"_s));
    QVERIFY(at.person->sees(u"administratorPassword"_s));
    at.tick(u"administratorLdap"_s);
    QTRY_VERIFY(!at.person->sees(u"administratorPassword"_s));
    at.tick(u"administratorLdap"_s);
    QVERIFY(at.person->sees(u"administratorEntities"_s));
    at.tick(u"administratorSuper"_s);
    QTRY_VERIFY(!at.person->sees(u"administratorEntities"_s));
    at.tick(u"administratorSuper"_s);
    QVERIFY(at.tickEntry(u"administratorEntities"_s, u"Corbas"_s));
    QVERIFY(at.person->type(u"administratorLogin"_s, u"nvidal"_s));
    QVERIFY(at.person->click(u"saveForm"_s)); // Without LDAP a password is needed.
    QCOMPARE(at.calls(u"POST /administrators"_s), 0);
    QVERIFY(at.person->type(u"administratorPassword"_s, u"secret1"_s));
    // A login that is there already is refused at its field.
    QVERIFY(at.person->type(u"administratorLogin"_s, u"lyon"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"formRefused"_s), patience);
    QCOMPARE(at.text(u"administratorPassword"_s), u"secret1"_s);
    QVERIFY(at.person->type(u"administratorLogin"_s, u"nvidal"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"administratorsPage"_s), patience);
    const QJsonObject made = at.entry(u"administrators"_s, u"login"_s, u"nvidal"_s);
    QCOMPARE(made[u"entityIds"_s].toArray().size(), 1);
    QVERIFY(!made[u"superAdmin"_s].toBool());
}

void TestAdminPages::anEditedAdministratorKeepsWhatWasNotTouched()
{
    AtAdmin at;
    QVERIFY(at.open());
    const QJsonObject before = at.entry(u"administrators"_s, u"login"_s, u"lyon"_s);
    QVERIFY(at.go({.kind = Kind::AdministratorForm, .id = before[u"id"_s].toInt()},
                  u"administratorForm"_s));
    QVERIFY(at.person->type(u"administratorName"_s, u"Nora Vidal"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"administratorsPage"_s), patience);
    QJsonObject after = at.entry(u"administrators"_s, u"login"_s, u"lyon"_s);
    QCOMPARE(after[u"name"_s].toString(), u"Nora Vidal"_s);
    after[u"name"_s] = before[u"name"_s];
    QCOMPARE(after, before);
    // The password that was not typed is still taken.
    xci::Client client;
    client.session().open({.server = at.sim.xci(), .login = u"lyon"_s, .password = u"lyonpass"_s});
    std::optional<bool> isTaken;
    client.readEntities(this, [&isTaken](const auto &answer) { isTaken = bool(answer); });
    QTRY_VERIFY_WITH_TIMEOUT(isTaken, patience);
    QVERIFY(*isTaken);
}

void TestAdminPages::theOwnAccountIsNotDeleted()
{
    AtAdmin at;
    QVERIFY(at.open());
    QVERIFY(at.go({.kind = Kind::Administrators}, u"administratorsTable"_s));
    auto *table = at.table(u"administratorsTable"_s);
    QTRY_VERIFY(table->rows().rowCount() > 1);
    const auto before = at.list(u"administrators"_s).size();
    const QString own
        = QString::number(at.entry(u"administrators"_s, u"login"_s, u"admin"_s)[u"id"_s].toInt());
    table->setFocus(Qt::TabFocusReason);
    table->setCurrentIndex(table->rows().index(table->rows().rowOf(own), 0));
    const QSignalSpy failed(at.place(), &ui::AdminPlace::failed);
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QVERIFY2(failed[0][0].toString().contains(u"nobody removes himself"_s),
             qPrintable(failed[0][0].toString()));
    QCOMPARE(at.list(u"administrators"_s).size(), before);
    QVERIFY(table->rows().rowOf(own) >= 0);
}

void TestAdminPages::aXivoIsCreatedWithoutConfiguring()
{
    AtAdmin at;
    QVERIFY(at.open());
    QVERIFY(at.go({.kind = Kind::NewXivo}, u"newXivoPage"_s));
    QVERIFY(at.person->click(u"createPlain"_s)); // Name and host are missing.
    QCOMPARE(at.calls(u"POST /xivo"_s), 0);
    QVERIFY(at.person->type(u"xivoName"_s, u"xivo-brest"_s));
    QVERIFY(at.person->type(u"xivoHost"_s, u"10.40.0.5"_s));
    QVERIFY(at.person->click(u"createPlain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"xivoPage"_s), patience);
    QCOMPARE(at.entry(u"xivos"_s, u"name"_s, u"xivo-brest"_s)[u"host"_s].toString(),
             u"10.40.0.5"_s);
    QVERIFY(at.go({.kind = Kind::NewXivo}, u"newXivoPage"_s)); // An empty form again.
    QCOMPARE(at.text(u"xivoName"_s), QString());
}

void TestAdminPages::aConfigurationGoesOnWhileItsPageIsLeft()
{
    AtAdmin at;
    QVERIFY(at.openBehindDoor());
    QVERIFY(at.go({.kind = Kind::NewXivo}, u"newXivoPage"_s));
    QVERIFY(at.person->type(u"xivoName"_s, u"xivo-brest"_s));
    QVERIFY(at.person->type(u"xivoHost"_s, u"10.40.0.5"_s));
    at.rest();
    at.door->hold();
    QVERIFY(at.person->click(u"saveForm"_s)); // What it means is asked for first.
    QTRY_VERIFY(at.person->sees(u"configureDialog"_s));
    QCOMPARE(at.calls(u"POST /xivo"_s), 0);
    QVERIFY(at.person->click(u"configureNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"xivoProgress"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(at.calls(u"POST /xivo"_s), 1, patience);
    QVERIFY(at.go({}, u"adminDashboard"_s));
    QVERIFY(at.go({.kind = Kind::NewXivo}, u"newXivoPage"_s));
    QVERIFY(at.person->sees(u"xivoProgress"_s));
    QVERIFY(at.go({}, u"adminDashboard"_s));
    const QSignalSpy told(at.place(), &ui::AdminPlace::told);
    at.door->release();
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, patience);
    QVERIFY(told[0][0].toString().contains(u"xivo-brest"_s));
    QVERIFY(at.person->sees(u"adminDashboard"_s)); // Nobody is led away.
    QVERIFY(at.go({.kind = Kind::NewXivo}, u"newXivoPage"_s));
    QCOMPARE(at.text(u"xivoName"_s), QString());
    QVERIFY(at.person->sees(u"createPlain"_s));
    QCOMPARE(at.calls(u"POST /xivo"_s), 1);
}

void TestAdminPages::aXivoThatCannotBeReachedIsTold()
{
    AtAdmin at;
    QVERIFY(at.open({u"--xci-option"_s, u"unreachable=10.66.0.1"_s}));
    QVERIFY(at.go({.kind = Kind::NewXivo}, u"newXivoPage"_s));
    QVERIFY(at.person->type(u"xivoName"_s, u"xivo-brest"_s));
    QVERIFY(at.person->type(u"xivoHost"_s, u"10.66.0.1"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QVERIFY(at.person->click(u"configureNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.problem().contains(u"no SSH connection"_s), patience);
    QCOMPARE(at.text(u"xivoName"_s), u"xivo-brest"_s);
    QCOMPARE(at.text(u"xivoHost"_s), u"10.66.0.1"_s);
    QVERIFY(at.entry(u"xivos"_s, u"name"_s, u"xivo-brest"_s).isEmpty());
    QVERIFY(at.person->click(u"createPlain"_s)); // The other way is still open.
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"xivoPage"_s), patience);
}

void TestAdminPages::synchronisingIsAskedForAndTold()
{
    const auto call = u"GET /xivo/synchronize_config_files"_s;
    AtAdmin at;
    QVERIFY(at.open());
    QVERIFY(at.go({}, u"adminDashboard"_s));
    at.rest();
    QVERIFY(at.person->click(u"synchronizeXivos"_s));
    QTRY_VERIFY(at.person->sees(u"synchronizeDialog"_s));
    at.person->press(Qt::Key_Escape);
    QTRY_VERIFY(!at.person->sees(u"synchronizeDialog"_s));
    QCOMPARE(at.calls(call), 0); // An action behind a GET: never unasked.
    const QSignalSpy told(at.place(), &ui::AdminPlace::told);
    const QSignalSpy failed(at.place(), &ui::AdminPlace::failed);
    QVERIFY(at.person->click(u"synchronizeXivos"_s));
    QVERIFY(at.person->click(u"synchronizeNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, patience);
    QCOMPARE(at.calls(call), 1);
    at.fault(u"http-500"_s);
    QVERIFY(at.person->click(u"synchronizeXivos"_s));
    QVERIFY(at.person->click(u"synchronizeNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QVERIFY(failed[0][0].toString().contains(u"The server failed"_s));
}

void TestAdminPages::theSideBarCountsWhatSomebodyElseMade()
{
    AtAdmin at;
    QVERIFY(at.open());
    const QString corbas = at.entity(u"Corbas"_s)->combinedId;
    QVERIFY(at.go({.kind = Kind::Entity, .entity = corbas}, u"usersTable"_s));
    at.rest();
    const auto counts = [&at](const QString &words) {
        const ui::AccessibleItems *items = at.person->find<ui::AdminTree>(u"adminTree"_s);
        for (int i = 0; items && i < items->itemCount(); ++i) {
            if (items->itemName(i).startsWith(u"Line templates"_s))
                return items->itemName(i).endsWith(words);
        }
        return false;
    };
    const auto before = at.room().directory().templates().size();
    QVERIFY(counts(QString::number(before)));
    OtherAdmin other(at);
    xci::Template draft = at.room().directory().templates().first();
    draft.name = u"Somebody else's"_s;
    const auto made = other.ask<xci::TemplateId>(
        [&](xci::Client &client, const auto &then) { client.createTemplate(draft, this, then); });
    QVERIFY(made && *made);
    // An XCI tells nobody: the room reads anew every 10 s, and this is the third time of it.
    constexpr int times = 3;
    for (int i = 0; i < times; ++i)
        Q_EMIT at.room().due();
    QTRY_VERIFY_WITH_TIMEOUT(counts(QString::number(before + 1)), patience);
    QVERIFY(at.person->sees(u"usersTable"_s));
}

void TestAdminPages::aRowCreatedElsewhereAppearsByItself()
{
    AtAdmin at;
    QVERIFY(at.open());
    const QString corbas = at.entity(u"Corbas"_s)->combinedId;
    QVERIFY(at.go({.kind = Kind::Entity, .entity = corbas}, u"usersTable"_s));
    auto *table = at.table(u"usersTable"_s);
    QTRY_VERIFY(table->rows().rowCount() > 3);
    table->setCurrentIndex(table->rows().index(3, 0));
    const QString chosen = table->currentIndex().data(ui::AdminRows::KeyRole).toString();
    const int before = table->rows().rowCount();
    OtherAdmin other(at);
    QVERIFY(other.create(corbas, u"Maxence"_s, u"Aaa"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table->rows().rowCount(), before + 1, 3 * patience);
    QCOMPARE(table->currentIndex().data(ui::AdminRows::KeyRole).toString(), chosen);
    // At once, when one asks.
    QVERIFY(other.create(corbas, u"Maxime"_s, u"Aaa"_s));
    QVERIFY(at.person->click(u"refreshPage"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table->rows().rowCount(), before + 2, patience);
    // The dashboard's figures follow as well.
    QVERIFY(at.go({}, u"adminDashboard"_s));
    auto *dashboard = at.table(u"dashboardTable"_s);
    const auto users
        = [&] { return dashboard->rows().rowAt(dashboard->rows().rowOf(corbas)).cells.value(3); };
    QTRY_COMPARE_WITH_TIMEOUT(users(), QString::number(before + 2), patience);
    QVERIFY(other.create(corbas, u"Maxou"_s, u"Aaa"_s));
    QTRY_COMPARE_WITH_TIMEOUT(users(), QString::number(before + 3), 4 * patience);
}

void TestAdminPages::theDashboardTellsWhenTheServerAnsweredLast()
{
    AtAdmin at;
    QVERIFY(at.open());
    QVERIFY(at.go({}, u"adminDashboard"_s));
    const auto words = [&at] {
        const auto *label = at.person->find<QLabel>(u"adminBeside"_s);
        return label ? label->text() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"answers"_s), patience);
    at.sim.kill();
    at.room().directory().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"does not answer"_s), patience);
    QVERIFY2(words().contains(u"last"_s), qPrintable(words()));
}

} // namespace vigie::e2e
