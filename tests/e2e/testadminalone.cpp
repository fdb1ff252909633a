// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testadminalone.h"

#include "atadmin.h"
#include "health/checks.h"
#include "site/settings.h"
#include "ui/admin/admintable.h"
#include "ui/admin/config/configdesk.h"
#include "ui/admin/health/healthdesk.h"
#include "ui/shell/admindoor.h"
#include "ui/shell/adminworkspace.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/signinpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/rail.h"

#include <QRadioButton>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr int patience = AtAdmin::patience;
    constexpr int signOutEntry = 1; //!< Of the rail beside the administration alone.
    const QUrl nobody{u"http://127.0.0.1:1"_s}; //!< Nothing listens there.

    bool isOnSignInPage(Person &person)
    {
        return QTest::qWaitFor([&] { return person.find<ui::SignInPage>(u"signInPage"_s); },
                               patience);
    }

    ui::AdminWorkspace *aloneAt(Person &person)
    {
        return person.program().window().administration();
    }

    bool signInToXci(Person &person)
    {
        const auto isRead = [&person] {
            const ui::AdminWorkspace *alone = aloneAt(person);
            return alone && alone->door().room().directory().isRead(xci::Directory::Part::Users)
                && !alone->door().room().directory().isReading();
        };
        return QTest::qWaitFor([&] { return person.sees(u"xciPassword"_s); }, patience)
            && person.type(u"xciPassword"_s, u"superpass"_s) && person.click(u"xciSignIn"_s)
            && QTest::qWaitFor(isRead, patience);
    }

    //! In the dialog: the page behind it has a button of that name, too.
    bool save(Person &person)
    {
        const QWidget *dialog = person.find(u"profileDialog"_s);
        auto *button = dialog ? dialog->findChild<ui::Button *>(u"saveServer"_s) : nullptr;
        if (button)
            QTest::mouseClick(button, Qt::LeftButton);
        return button;
    }

    void leave(Person &person)
    {
        auto *rail = person.find<ui::Rail>(u"rail"_s);
        QTest::mouseClick(rail, Qt::LeftButton, {}, rail->entryRect(signOutEntry).center());
    }

} // namespace

void TestAdminAlone::whileTheXucIsDownTheAdministrationOpens()
{
    AtAdmin at;
    QVERIFY(at.start());
    at.person = std::make_unique<Person>(nobody);
    Person &person = *at.person;
    site::Settings &settings = person.program().settings();
    site::Profile profile = settings.server(nobody);
    profile.others
        = {{.kind = site::OtherServer::Kind::Xci, .url = at.sim.xci(), .login = u"admin"_s}};
    settings.remember(profile);
    person.program().window().signInPage()->showServer(profile);
    person.enter(u"super1"_s, u"demo"_s, u"1901"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!person.problem().isEmpty(), patience);
    QVERIFY(!person.isIn());

    QVERIFY(person.click(u"administrationAlone"_s));
    QVERIFY(signInToXci(person));
    QTRY_VERIFY(person.sees(u"adminDashboard"_s));
    QCOMPARE(at.table(u"dashboardTable"_s)->rows().rowCount(),
             int(at.list(u"xivos"_s).size() + at.list(u"entities"_s).size()));
    // It is the whole place: a user is made in it.
    QVERIFY(at.openUserForm());
    QVERIFY(person.type(u"firstName"_s, u"Without"_s));
    QVERIFY(person.type(u"lastName"_s, u"Xuc"_s));
    QVERIFY(person.click(u"saveForm"_s));
    QTRY_COMPARE_WITH_TIMEOUT(at.usersCalled(u"Without"_s), 1, patience);

    leave(person);
    QVERIFY(isOnSignInPage(person));
    QVERIFY(!aloneAt(person));
    QVERIFY(person.sees(u"login"_s)); // The XuC's, for when it is back.
}

void TestAdminAlone::aSiteWithoutAXucIsMadeAndRemembered()
{
    AtAdmin at;
    QVERIFY(at.start());
    const QTemporaryDir home;
    at.person = std::make_unique<Person>(QUrl(), u"en"_s, home.path());
    {
        Person &person = *at.person;
        QVERIFY(person.type(u"serverName"_s, u"Head office"_s));
        QVERIFY(person.click(u"administrationServers"_s));
        QTRY_VERIFY(person.sees(u"profileDialog"_s));
        QVERIFY(save(person)); // No address at all is no profile.
        QVERIFY(person.sees(u"profileDialog"_s));
        QVERIFY(person.type(u"xciAddress"_s, at.sim.xci().toString()));
        QVERIFY(person.type(u"xciProfileLogin"_s, u"admin"_s));
        QVERIFY(save(person));
        QTRY_VERIFY(!person.sees(u"profileDialog"_s));
        QVERIFY(!person.sees(u"login"_s)); // There is nothing to sign in to with it.
        QVERIFY(!person.sees(u"signIn"_s));
        QVERIFY(person.click(u"administrationAlone"_s));
        QVERIFY(signInToXci(person));
        QTRY_VERIFY(person.sees(u"adminDashboard"_s));
        QVERIFY2(person.window().windowTitle().contains(u"Head office"_s),
                 qPrintable(person.window().windowTitle()));
        // What there is not is not called ill.
        at.place()->show({.kind = ui::AdminSpot::Kind::Health});
        QTRY_VERIFY(person.sees(u"healthPage"_s));
        const health::Examination &examination = at.room().health().examination();
        QTRY_VERIFY_WITH_TIMEOUT(!examination.isRunning() && !examination.checks().isEmpty(),
                                 patience);
        for (const health::Check &each : examination.checks()) {
            if (each.service == health::Service::Xuc)
                QCOMPARE(each.finding.mark, health::Mark::NotChecked);
        }
        leave(person);
        QVERIFY(isOnSignInPage(person));
    }
    at.person.reset();
    at.person = std::make_unique<Person>(QUrl(), u"en"_s, home.path());
    QTRY_VERIFY(at.person->sees(u"administrationAlone"_s));
    QVERIFY(!at.person->sees(u"password"_s));
    const QList<site::Profile> kept = at.person->program().settings().servers();
    QCOMPARE(kept.size(), 1);
    QVERIFY(!kept.first().hasXuc);
    QCOMPARE(kept.first().name, u"Head office"_s);
    QVERIFY(at.person->click(u"administrationAlone"_s));
    QVERIFY(signInToXci(*at.person));
}

void TestAdminAlone::aConfigurationServerAloneIsEnough()
{
    SimProcess sim;
    QVERIFY2(sim.start({u"--configmgt-port"_s, u"0"_s}), qPrintable(sim.errorOutput()));
    Person person((QUrl()));
    QVERIFY(person.click(u"administrationServers"_s));
    QTRY_VERIFY(person.sees(u"profileDialog"_s));
    QVERIFY(person.type(u"configurationAddress"_s, sim.configmgt().toString()));
    QVERIFY(save(person));
    QTRY_VERIFY(!person.sees(u"profileDialog"_s));
    QVERIFY(person.click(u"administrationAlone"_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"healthPage"_s), patience);
    ui::AdminDoor &door = aloneAt(person)->door();
    door.place()->show({.kind = ui::AdminSpot::Kind::CallbackLists});
    QTRY_VERIFY(person.sees(u"giveToken"_s));
    QVERIFY(person.click(u"giveToken"_s));
    QVERIFY(person.type(u"callbackKey"_s, u"demo-shared-token"_s));
    QVERIFY(person.click(u"giveCallbackKey"_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"callbackListsTable"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(door.room().configuration().isRead(), patience);
    // Nobody tells the queues' names: those in use can be chosen all the same.
    door.place()->show({.kind = ui::AdminSpot::Kind::CallbackListForm});
    QTRY_VERIFY(person.sees(u"callbackListForm"_s));
    QVERIFY(!door.room().configuration().lists().isEmpty());
    const QString queue = QString::number(door.room().configuration().lists().first().queue);
    auto *queues = person.find<ui::ChoiceBox>(u"callbackListQueue"_s);
    queues->choose(queue);
    QCOMPARE(queues->chosen(), queue);
    QVERIFY(person.type(u"callbackListName"_s, u"Zz without a XuC"_s));
    QVERIFY(person.click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"callbackListsTable"_s), patience);
    const auto isThere = [&door] {
        const auto &lists = door.room().configuration().lists();
        return std::ranges::any_of(
            lists, [](const auto &each) { return each.name == u"Zz without a XuC"_s; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
}

void TestAdminAlone::aServerWithoutAdministrationOffersNone()
{
    Person person(nobody);
    QVERIFY(person.sees(u"signIn"_s));
    QVERIFY(!person.sees(u"administrationAlone"_s));
}

void TestAdminAlone::theDemonstrationHasAnAdministrator()
{
    Person person(nobody);
    person.program().window().signInPage()->showDemo(ui::DemoRole::Agent);
    auto *role = person.find<QRadioButton>(u"roleAdministrator"_s);
    QVERIFY(role && role->isEnabled());
    role->click();
    QVERIFY(person.click(u"signIn"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"adminDashboard"_s), patience);
}

} // namespace vigie::e2e
