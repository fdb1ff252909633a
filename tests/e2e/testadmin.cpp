// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testadmin.h"

#include "base/ids.h"
#include "center/desk.h"
#include "person.h"
#include "simprocess.h"
#include "site/settings.h"
#include "ui/admin/adminplace.h"
#include "ui/admin/admintable.h"
#include "ui/admin/problemnote.h"
#include "ui/shell/admindoor.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/rail.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr int patience = 20'000;
    constexpr int adminEntry = 4;

    //! A supervisor whose profile has an XCI, and the hand on the simulator behind it.
    struct AtAdmin
    {
        SimProcess sim{};
        std::unique_ptr<Person> person{};

        bool open()
        {
            return sim.start({u"--xci-port"_s, u"0"_s}) && enter() && signIn(u"superpass"_s);
        }
        bool enter()
        {
            person = std::make_unique<Person>(sim.xuc());
            person->enter(u"super1"_s, u"demo"_s, u"1901"_s);
            if (!QTest::qWaitFor([this] { return person->isIn(); }, patience))
                return false;
            site::Settings &settings = person->program().settings();
            site::Profile profile = settings.server(settings.currentServer());
            profile.others
                = {{.kind = site::OtherServer::Kind::Xci, .url = sim.xci(), .login = u"admin"_s}};
            settings.remember(profile);
            workspace()->showAdministration();
            return QTest::qWaitFor([this] { return person->sees(u"xciPassword"_s); }, patience);
        }
        bool signIn(const QString &password)
        {
            return person->type(u"xciPassword"_s, password) && person->click(u"xciSignIn"_s)
                && QTest::qWaitFor([this] { return isRead(); }, patience);
        }
        ui::Workspace *workspace() { return person->program().window().workspace(); }
        ui::AdminRoom &room() { return workspace()->administration()->room(); }
        ui::AdminPlace *place() { return workspace()->administration()->place(); }
        bool isRead()
        {
            return room().session().state() == xci::Session::State::SignedIn
                && room().directory().isRead(xci::Directory::Part::Users)
                && !room().directory().isReading();
        }
        const xci::Entity *entity(const QString &name)
        {
            const auto &all = room().directory().entities();
            const auto found = std::find_if(all.begin(), all.end(), [&](const xci::Entity &each) {
                return each.displayName == name;
            });
            return found == all.end() ? nullptr : &*found;
        }
        bool go(const ui::AdminSpot &spot, const QString &page)
        {
            place()->show(spot);
            return QTest::qWaitFor([&] { return person->sees(page); }, patience);
        }
        bool openUserForm()
        {
            const xci::Entity *corbas = entity(u"Corbas"_s);
            return corbas
                && go({.kind = ui::AdminSpot::Kind::UserForm, .entity = corbas->combinedId},
                      u"userForm"_s)
                && QTest::qWaitFor([this] { return !text(u"internalNumber"_s).isEmpty(); },
                                   patience);
        }
        QString text(const QString &field)
        {
            const auto *edit = person->find<QLineEdit>(field);
            return edit ? edit->text() : QString();
        }
        QString problem()
        {
            const auto *note = person->find<ui::ProblemNote>(u"formProblem"_s);
            return note ? note->text() : QString();
        }
        void fault(const QString &kind)
        {
            sim.post(u"fault"_s, {{u"fault"_s, kind}, {u"server"_s, u"xci"_s}});
        }
        QJsonArray users() { return xci()[u"users"_s].toArray(); }
        int usersCalled(const QString &name)
        {
            const QJsonArray all = users();
            return int(std::count_if(all.begin(), all.end(), [&name](const QJsonValue &each) {
                return each[u"firstName"_s] == name;
            }));
        }
        //! What the simulator holds.
        QJsonObject xci();
    };

    QJsonObject AtAdmin::xci()
    {
        QNetworkAccessManager network;
        QNetworkReply *reply
            = network.get(QNetworkRequest(QUrl(sim.control().toString() + u"/sim/xci"_s)));
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, patience))
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

} // namespace

void TestAdmin::signingInShowsWhatThereIs()
{
    AtAdmin at;
    QVERIFY2(at.sim.start({u"--xci-port"_s, u"0"_s}), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.enter());
    QVERIFY(at.person->type(u"xciPassword"_s, u"wrong"_s));
    QVERIFY(at.person->click(u"xciSignIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"xciProblem"_s), patience);
    QCOMPARE(at.text(u"xciPassword"_s), u"wrong"_s);
    QVERIFY(at.signIn(u"superpass"_s));
    QTRY_VERIFY(at.person->sees(u"adminDashboard"_s));
    const auto *table = at.person->find<ui::AdminTable>(u"dashboardTable"_s);
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
    QCOMPARE(at.xci()[u"calls"_s][u"POST /entities"_s].toInt(), 0);
    at.person->find<QCheckBox>(u"sendOverlap"_s)->click();
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
    const auto before = at.users().size();
    QVERIFY(at.openUserForm());
    const QString number = at.text(u"internalNumber"_s);
    QVERIFY(at.person->type(u"firstName"_s, u"Gwenaelle"_s));
    QVERIFY(at.person->type(u"lastName"_s, u"Zzz"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"usersTable"_s), patience);
    auto *table = at.person->find<ui::AdminTable>(u"usersTable"_s);
    QVERIFY(at.person->type(u"filterUsers"_s, u"gwenaelle zzz"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table->rows().rowCount(), 1, patience);
    QCOMPARE(table->rows().rowAt(0).cells.at(2), number);
    QCOMPARE(at.users().size(), before + 1);

    table->setFocus(Qt::TabFocusReason);
    table->setCurrentIndex(table->rows().index(0, 0));
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(table->isArmed());
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!table->isArmed());
    QCOMPARE(at.users().size(), before + 1);
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!table->isArmed(), patience); // Five seconds are over.
    QCOMPARE(at.users().size(), before + 1);
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(table->rows().rowCount(), 0, patience);
    QCOMPARE(at.users().size(), before);
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

void TestAdmin::aFailingServerKeepsTheForm()
{
    AtAdmin at;
    QVERIFY(at.open());
    QVERIFY(at.openUserForm());
    QVERIFY(at.person->type(u"firstName"_s, u"Gwenaelle"_s));
    at.fault(u"http-500"_s);
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.problem().isEmpty(), patience);
    QCOMPARE(at.text(u"firstName"_s), u"Gwenaelle"_s);
    at.fault(u"clear"_s);
    // The way out and back again loses nothing either.
    QVERIFY(at.go({}, u"adminDashboard"_s));
    QVERIFY(at.openUserForm());
    QCOMPARE(at.text(u"firstName"_s), u"Gwenaelle"_s);
    QTRY_VERIFY(at.person->sees(u"formRestored"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"entityPage"_s), patience);
    QCOMPARE(at.usersCalled(u"Gwenaelle"_s), 1);
}

void TestAdmin::aPageInPlaceOfAnAnswerIsTold()
{
    AtAdmin at;
    QVERIFY(at.open());
    QVERIFY(at.openUserForm());
    QVERIFY(at.person->type(u"firstName"_s, u"Gwenaelle"_s));
    at.fault(u"html"_s);
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.problem().isEmpty(), patience);
    QVERIFY2(at.problem().contains(u"A page came"_s), qPrintable(at.problem()));
    QCOMPARE(at.text(u"firstName"_s), u"Gwenaelle"_s);
    at.fault(u"clear"_s);
    QCOMPARE(at.usersCalled(u"Gwenaelle"_s), 0);
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
    const auto lines = at.room().directory().templatesFor(corbas);
    QVERIFY(!lines.isEmpty());
    xci::Client other;
    other.session().open({.server = at.sim.xci(), .login = u"admin"_s, .password = u"superpass"_s});
    std::optional<QString> number;
    other.readFreeNumbers(corbas, this, [&number](const auto &answer) {
        number = answer ? answer->value(0) : QString();
    });
    QTRY_VERIFY_WITH_TIMEOUT(number, patience);
    std::optional<bool> created;
    other.createUser({.entity = corbas,
                      .lineTemplate = lines.first()->id,
                      .firstName = u"Maxence"_s,
                      .lastName = u"Elsewhere"_s,
                      .internalNumber = *number},
                     this, [&created](const auto &answer) { created = bool(answer); });
    QTRY_VERIFY_WITH_TIMEOUT(created, patience);
    QVERIFY(*created);
    QVERIFY(at.go({.kind = ui::AdminSpot::Kind::Entity, .entity = corbas}, u"usersTable"_s));
    auto *table = at.person->find<ui::AdminTable>(u"usersTable"_s);
    QVERIFY(at.person->type(u"filterUsers"_s, u"elsewhere"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table->rows().rowCount(), 1, patience);
}

} // namespace vigie::e2e
