// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testadmin.h"

#include "atadmin.h"
#include "center/desk.h"
#include "ui/admin/admintable.h"
#include "ui/admin/factlist.h"
#include "ui/widgets/rail.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr int patience = AtAdmin::patience;
    constexpr int adminEntry = 4;

} // namespace

void TestAdmin::signingInShowsWhatThereIs()
{
    AtAdmin at;
    QVERIFY2(at.start(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.enter());
    QVERIFY(at.person->sees(u"xciPassword"_s));
    QVERIFY(at.person->type(u"xciPassword"_s, u"wrong"_s));
    QVERIFY(at.person->click(u"xciSignIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"xciProblem"_s), patience);
    QCOMPARE(at.text(u"xciPassword"_s), u"wrong"_s);
    QVERIFY(at.signIn(u"superpass"_s));
    QTRY_VERIFY(at.person->sees(u"adminDashboard"_s));
    const auto *table = at.table(u"dashboardTable"_s);
    QVERIFY(table);
    const QJsonObject truth = at.xci();
    QCOMPARE(table->rows().rowCount(),
             int(truth[u"xivos"_s].toArray().size() + truth[u"entities"_s].toArray().size()));
    QCOMPARE(int(at.room().directory().userCount()), int(truth[u"users"_s].toArray().size()));
}

void TestAdmin::withoutAnXciThereIsNoSuchPlace()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    person.enter(u"super1"_s, u"demo"_s, u"1901"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    QVERIFY(!person.find<ui::Rail>(u"rail"_s)->isShown(adminEntry));
}

void TestAdmin::anOverlapIsSeenAndTheServersRefusalToo()
{
    AtAdmin at;
    QVERIFY(at.open());
    const xci::XivoId xivo = at.entity(u"Corbas"_s)->xivo.id;
    const xci::Interval taken = at.entity(u"Corbas"_s)->intervals.first();
    QVERIFY(at.go({.kind = ui::AdminSpot::Kind::EntityForm, .xivo = xivo}, u"entityForm"_s));
    QVERIFY(at.person->type(u"entityDisplayName"_s, u"Annexe"_s));
    QVERIFY(at.person->type(u"entityName"_s, u"annexe"_s));
    QVERIFY(at.person->type(u"intervalStart0"_s, taken.start));
    QTRY_VERIFY(at.person->sees(u"intervalProblem0"_s)); // Before anything is sent.
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY(at.person->sees(u"sendOverlap"_s));
    QCOMPARE(at.calls(u"POST /entities"_s), 0);
    at.tick(u"sendOverlap"_s);
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"intervalsError"_s), patience);
    QCOMPARE(at.text(u"entityDisplayName"_s), u"Annexe"_s);
    QVERIFY(at.person->type(u"intervalStart0"_s, u"880000"_s));
    QVERIFY(at.person->type(u"intervalEnd0"_s, u"880009"_s));
    QTRY_VERIFY(!at.person->sees(u"intervalProblem0"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.entity(u"Annexe"_s), patience);
    QTRY_VERIFY(at.person->sees(u"xivoPage"_s));
}

void TestAdmin::aUserIsCreatedAndDeletedInTwoSteps()
{
    AtAdmin at;
    QVERIFY(at.open());
    const auto before = at.list(u"users"_s).size();
    QVERIFY(at.openUserForm());
    const QString number = at.text(u"internalNumber"_s);
    const auto *foreseen = at.person->find<ui::FactList>(u"userResult"_s);
    QCOMPARE(foreseen->valueOf(u"Internal"_s), number);
    QVERIFY(at.person->type(u"internalNumber"_s, number.chopped(1))); // Half a number is none.
    QTRY_VERIFY(foreseen->valueOf(u"Internal"_s) != number.chopped(1));
    QVERIFY(at.person->type(u"internalNumber"_s, number));
    QTRY_COMPARE(foreseen->valueOf(u"Internal"_s), number);
    QVERIFY(at.person->type(u"firstName"_s, u"Gwenaelle"_s));
    QVERIFY(at.person->type(u"lastName"_s, u"Zzz"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"usersTable"_s), patience);
    auto *table = at.table(u"usersTable"_s);
    QVERIFY(at.person->type(u"filterUsers"_s, u"gwenaelle zzz"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table->rows().rowCount(), 1, patience);
    QCOMPARE(table->rows().rowAt(0).cells.at(2), number);
    QCOMPARE(at.list(u"users"_s).size(), before + 1);

    table->setFocus(Qt::TabFocusReason);
    table->setCurrentIndex(table->rows().index(0, 0));
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(table->isArmed());
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!table->isArmed());
    QCOMPARE(at.list(u"users"_s).size(), before + 1);
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!table->isArmed(), patience); // Five seconds are over.
    QCOMPARE(at.list(u"users"_s).size(), before + 1);
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(table->rows().rowCount(), 0, patience);
    QCOMPARE(at.list(u"users"_s).size(), before);
}

void TestAdmin::aSessionLostInAFormKeepsIt()
{
    AtAdmin at;
    QVERIFY(at.open());
    QVERIFY(at.openUserForm());
    QVERIFY(at.person->type(u"firstName"_s, u"Gwenaelle"_s));
    const QString number = at.text(u"internalNumber"_s);
    // A session that only ran out is replaced without a word.
    at.fault(u"expired-token"_s);
    at.room().directory().refresh(xci::Directory::Part::Xivos);
    QTRY_VERIFY_WITH_TIMEOUT(at.room().wasRenewed(), patience);
    QVERIFY(!at.person->sees(u"adminBanner"_s));

    // Somebody changes the password, and all sessions end.
    const auto &all = at.room().directory().administrators();
    const auto own = std::find_if(all.begin(), all.end(),
                                  [](const auto &each) { return each.login == u"admin"_s; });
    QVERIFY(own != all.end());
    std::optional<bool> changed;
    at.room().client().updateAdministrator(
        own->id,
        {.login = u"admin"_s, .name = own->name, .password = u"another"_s, .isSuper = true}, this,
        [&changed](const auto &answer) { changed = bool(answer); });
    QTRY_VERIFY_WITH_TIMEOUT(changed, patience);
    QVERIFY(*changed);
    at.fault(u"expired-token"_s);
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"adminBanner"_s), patience);
    QTRY_VERIFY(!at.problem().isEmpty());
    QCOMPARE(at.text(u"firstName"_s), u"Gwenaelle"_s);
    QCOMPARE(at.text(u"internalNumber"_s), number);
    QCOMPARE(at.usersCalled(u"Gwenaelle"_s), 0);
    QVERIFY(at.person->click(u"bannerAction"_s));
    QTRY_VERIFY(at.person->sees(u"adminSignInDialog"_s));
    QVERIFY(at.signIn(u"another"_s));
    QTRY_VERIFY(!at.person->sees(u"adminSignInDialog"_s));
    QCOMPARE(at.text(u"firstName"_s), u"Gwenaelle"_s);
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"entityPage"_s), patience);
    QCOMPARE(at.usersCalled(u"Gwenaelle"_s), 1);
}

void TestAdmin::aFailingServerKeepsTheForm_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("told");
    QTest::newRow("500") << u"http-500"_s << u"The server failed"_s;
    QTest::newRow("page") << u"html"_s << u"A page came"_s;
}

void TestAdmin::aFailingServerKeepsTheForm()
{
    QFETCH(QString, fault);
    QFETCH(QString, told);
    AtAdmin at;
    QVERIFY(at.open());
    QVERIFY(at.openUserForm());
    QVERIFY(at.person->type(u"firstName"_s, u"Gwenaelle"_s));
    at.fault(fault);
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.problem().isEmpty(), patience);
    QVERIFY2(at.problem().contains(told), qPrintable(at.problem()));
    QCOMPARE(at.text(u"firstName"_s), u"Gwenaelle"_s);
    at.fault(u"clear"_s);
    QCOMPARE(at.usersCalled(u"Gwenaelle"_s), 0);
    // The way out and back again loses nothing either.
    QVERIFY(at.go({}, u"adminDashboard"_s));
    QVERIFY(at.openUserForm());
    QCOMPARE(at.text(u"firstName"_s), u"Gwenaelle"_s);
    QTRY_VERIFY(at.person->sees(u"formRestored"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"entityPage"_s), patience);
    QCOMPARE(at.usersCalled(u"Gwenaelle"_s), 1);
}

void TestAdmin::aLostLinkTouchesThisRoomAlone()
{
    AtAdmin at;
    QVERIFY(at.open());
    QVERIFY(at.openUserForm());
    QVERIFY(at.person->type(u"firstName"_s, u"Gwenaelle"_s));
    at.room().setWatched(false); // The fault is for what is saved, not for a look at the lists.
    at.fault(u"drop"_s);
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.problem().isEmpty(), patience);
    QCOMPARE(at.text(u"firstName"_s), u"Gwenaelle"_s);
    // It was done, and nobody does it twice.
    QCOMPARE(at.usersCalled(u"Gwenaelle"_s), 1);
    QVERIFY(at.person->desk()->isUp());
    QVERIFY(!at.person->find<ui::Rail>(u"rail"_s)->isHidden());
}

void TestAdmin::whatSomebodyElseCreatesShows()
{
    AtAdmin at;
    QVERIFY(at.open());
    const QString corbas = at.entity(u"Corbas"_s)->combinedId;
    OtherAdmin other(at);
    QVERIFY(other.create(corbas, u"Maxence"_s, u"Elsewhere"_s));
    QVERIFY(at.go({.kind = ui::AdminSpot::Kind::Entity, .entity = corbas}, u"usersTable"_s));
    auto *table = at.table(u"usersTable"_s);
    QVERIFY(at.person->type(u"filterUsers"_s, u"elsewhere"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table->rows().rowCount(), 1, patience);
}

} // namespace vigie::e2e
