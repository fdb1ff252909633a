// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testadminhealth.h"

#include "atconfiguration.h"
#include "center/desk.h"
#include "health/checks.h"
#include "site/settings.h"
#include "tests/fakes/testcertificate.h"
#include "tlsdoor.h"
#include "ui/admin/adminplace.h"
#include "ui/admin/config/configdesk.h"
#include "ui/admin/health/healthdesk.h"
#include "ui/admin/health/healthpage.h"
#include "ui/admin/health/healthrow.h"
#include "ui/admin/health/healthstrip.h"
#include "ui/admin/health/healthwords.h"
#include "ui/admin/problemnote.h"
#include "ui/shell/application.h"
#include "ui/widgets/choicebox.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using vigie::health::Aspect;
using vigie::health::Service;

namespace vigie::e2e {

namespace {

    constexpr int xuc = int(Service::Xuc);
    constexpr int xci = int(Service::Xci);
    constexpr int configuration = int(Service::Configuration);
    constexpr int reachable = int(Aspect::Reachable);
    constexpr int certificate = int(Aspect::Certificate);
    constexpr int link = int(Aspect::Link);
    constexpr int contents = int(Aspect::Contents);
    constexpr int figures = int(Aspect::Figures);
    using Kind = ui::AdminSpot::Kind;

} // namespace

void TestAdminHealth::allServersAreWell()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.signIn());
    QVERIFY(at.examine());
    for (const int service : {xuc, xci, configuration})
        QCOMPARE(at.mark(service, reachable), u"well"_s);
    QCOMPARE(at.mark(xuc, int(Aspect::ClockTime)), u"well"_s);
    QCOMPARE(at.mark(xuc, contents), u"well"_s);
    QVERIFY2(at.sentence(xuc, contents).contains(u"48 agents"_s),
             qPrintable(at.sentence(xuc, contents)));
    QCOMPARE(at.mark(xuc, figures), u"well"_s);
    QCOMPARE(at.mark(xci, contents), u"well"_s);
    QCOMPARE(at.mark(xci, link), u"well"_s);
    // What was not looked at is not green.
    QCOMPARE(at.mark(xuc, certificate), u"not checked"_s);
    QVERIFY(at.sentence(xuc, certificate).contains(u"because"_s));
}

void TestAdminHealth::aStoppedServerIsNamedWithoutASignIn()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    at.fault(u"restart:600"_s, u"xci"_s);
    // Nobody can sign in now: the way to the checks leads past it.
    QVERIFY(at.person->click(u"checkServers"_s));
    QTRY_VERIFY(at.person->sees(u"healthPage"_s));
    QVERIFY(at.examine());
    QCOMPARE(at.mark(xci, reachable), u"not well"_s);
    QVERIFY2(at.sentence(xci, reachable).contains(u"dcomp ps"_s),
             qPrintable(at.sentence(xci, reachable)));
    QCOMPARE(at.mark(xci, contents), u"not checked"_s);
    QCOMPARE(at.mark(xuc, reachable), u"well"_s);
    at.fault(u"clear"_s, u"xci"_s);
    QTRY_VERIFY_WITH_TIMEOUT(at.examine() && at.mark(xci, reachable) == u"well"_s,
                             AtConfiguration::patience);
    // The tree leads on to what needs a session, and there one signs in.
    at.place()->show({});
    QTRY_VERIFY(at.person->sees(u"xciPassword"_s));
    QVERIFY(at.signIn());
    QTRY_VERIFY(at.person->sees(u"adminDashboard"_s));
}

void TestAdminHealth::theDashboardShowsWhatAsksForAttention()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.signIn());
    QVERIFY(at.go({}, u"adminDashboard"_s));
    const auto *strip = at.person->find<ui::HealthStrip>(u"healthStrip"_s);
    QVERIFY(strip);
    const QString before = strip->figure();
    QVERIFY(!at.person->sees(u"healthStripRow0"_s)); // Nothing is examined unasked.
    at.fault(u"http-500"_s, u"configmgt"_s);
    QVERIFY(at.person->click(u"healthStripRun"_s));
    const auto &examination = at.room().health().examination();
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"healthStripRow0"_s), AtConfiguration::patience);
    QVERIFY(!examination.isRunning());
    QVERIFY(strip->figure() != before);
    // The worst first, by the name of its server.
    QVERIFY2(at.person->find<ui::HealthRow>(u"healthStripRow0"_s)
                 ->text()
                 .startsWith(ui::HealthWords::service(Service::Configuration)),
             qPrintable(at.person->find<ui::HealthRow>(u"healthStripRow0"_s)->text()));
    QVERIFY(at.person->click(u"healthStripPage"_s));
    QTRY_VERIFY(at.person->sees(u"healthPage"_s));
    at.fault(u"clear"_s, u"configmgt"_s);
}

void TestAdminHealth::anExpiredCertificateIsTold()
{
    AtConfiguration at;
    const QSslConfiguration tls = fakes::expiredTls();
    QVERIFY(!tls.localCertificate().isNull());
    TlsDoor door(QUrl(u"http://127.0.0.1:9"_s), tls);
    at.xciAt = door.url();
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.examine());
    QCOMPARE(at.mark(xci, certificate), u"not well"_s);
    QVERIFY2(at.sentence(xci, certificate).contains(u"ended on"_s),
             qPrintable(at.sentence(xci, certificate)));
    QCOMPARE(at.mark(xci, reachable), u"not checked"_s);
    QCOMPARE(door.passed(), 0);
}

void TestAdminHealth::aFailingServerAndAPageAreTold()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    at.fault(u"http-500"_s, u"xci"_s);
    at.sim.fault(u"html"_s);
    QVERIFY(at.examine());
    QVERIFY2(at.sentence(xci, reachable).contains(u"500"_s),
             qPrintable(at.sentence(xci, reachable)));
    QCOMPARE(at.mark(xuc, reachable), u"not well"_s);
    QVERIFY2(at.sentence(xuc, reachable).contains(u"not a XuC"_s),
             qPrintable(at.sentence(xuc, reachable)));
    at.sim.endFaults();
    QVERIFY(at.examine());
    QCOMPARE(at.mark(xuc, reachable), u"well"_s);
}

void TestAdminHealth::aBrokenFileOfAuthoritiesIsTold()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.examine());
    QVERIFY(!at.person->sees(u"authoritiesProblem"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"acme.pem"_s);
    site::Settings &settings = at.person->program().settings();
    site::Profile profile = settings.server(settings.currentServer());
    profile.rules.authorities = path;
    settings.remember(profile);
    const auto told = [&at] {
        const auto *note = at.person->find<ui::ProblemNote>(u"authoritiesProblem"_s);
        return note ? note->text() : QString();
    };
    QVERIFY(at.examine());
    QTRY_VERIFY2(told().contains(path) && told().contains(u"is not there"_s), qPrintable(told()));
    QCOMPARE(at.mark(xuc, reachable), u"well"_s); // Told for itself: nobody needs it here.
    const QString report = at.person->find<ui::HealthPage>(u"healthPage"_s)->report();
    QVERIFY(report.contains(u"acme.pem, is not there"_s) && !report.contains(folder.path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    QVERIFY(at.examine());
    QTRY_VERIFY2(told().contains(u"holds no certificate"_s), qPrintable(told()));
    profile.rules.authorities.clear();
    settings.remember(profile);
    QVERIFY(at.examine());
    QTRY_VERIFY(!at.person->sees(u"authoritiesProblem"_s));
}

void TestAdminHealth::oldDataIsTold()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    at.sim.fault(u"half-open"_s);
    QTRY_VERIFY_WITH_TIMEOUT(at.person->desk()->link() == center::LinkState::Late
                                 || at.person->desk()->link() == center::LinkState::Down,
                             AtConfiguration::patience);
    QVERIFY(at.examine());
    QVERIFY2(at.mark(xuc, link) != u"well"_s, qPrintable(at.sentence(xuc, link)));
    QVERIFY2(at.mark(xuc, figures) != u"well"_s, qPrintable(at.sentence(xuc, figures)));
    at.sim.endFaults();
}

void TestAdminHealth::theCopyHoldsNoSecretAndNoPerson()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.signIn());
    QVERIFY(at.examine());
    QVERIFY(at.person->click(u"copyHealth"_s));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"[well] XuC: It answers"_s));
    QVERIFY(text.contains(at.sim.xci().authority()));
    for (const QString &secret :
         {u"superpass"_s, u"super1"_s, u"demo-shared-token"_s, at.person->desk()->token()})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

void TestAdminHealth::aTokenIsAskedForAndAWrongOneRefused()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.go({.kind = Kind::CallbackLists}, u"giveToken"_s));
    QVERIFY(at.giveToken(u"wrong"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.words(u"configGateText"_s).contains(u"does not take"_s),
                             AtConfiguration::patience);
    QVERIFY(at.giveToken());
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"callbackListsTable"_s), AtConfiguration::patience);
    QVERIFY(!at.person->sees(u"giveToken"_s));
    // It is asked for once: the other pages have it, and so has the health page.
    QVERIFY(at.go({.kind = Kind::Periods}, u"periodsTable"_s));
    QVERIFY(!at.person->sees(u"giveToken"_s));
    QVERIFY(at.examine());
    QCOMPARE(at.mark(configuration, int(Aspect::Token)), u"well"_s);
    QCOMPARE(at.mark(configuration, int(Aspect::Periods)), u"well"_s);
    QCOMPARE(at.mark(configuration, int(Aspect::ListQueues)), u"well"_s);
}

void TestAdminHealth::withoutAConfigurationServerThePageSaysWhatToDo()
{
    AtConfiguration at;
    at.hasConfiguration = false;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.go({.kind = Kind::CallbackLists}, u"configGateText"_s));
    QVERIFY2(at.words(u"configGateText"_s).contains(u"profile"_s),
             qPrintable(at.words(u"configGateText"_s)));
    QVERIFY(!at.person->sees(u"giveToken"_s));
}

void TestAdminHealth::aListIsMadeRenamedAndDeleted()
{
    AtConfiguration at;
    at.hasXci = false; // The place is there for the configuration server alone.
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.go({.kind = Kind::CallbackLists}, u"giveToken"_s));
    QVERIFY(at.giveToken());
    const auto before = at.sim.state()["callbackLists"_L1].toArray().size();
    QVERIFY(at.person->click(u"addCallbackList"_s));
    QTRY_VERIFY(at.person->sees(u"callbackListForm"_s));
    QVERIFY(at.person->click(u"saveForm"_s)); // Nothing is typed: it says what is missing.
    QTRY_VERIFY(at.person->sees(u"callbackListQueueError"_s));
    const auto queues = at.room().around().queues();
    QVERIFY(queues.size() > 1);
    QVERIFY(at.choose(u"callbackListQueue"_s, QString::number(queues[0].id)));
    QVERIFY(at.person->type(u"callbackListName"_s, u"Zz renewals"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.rowOf(u"callbackListsTable"_s, u"Zz renewals"_s) >= 0,
                             AtConfiguration::patience);
    QCOMPARE(at.sim.state()["callbackLists"_L1].toArray().size(), before + 1);

    QVERIFY(at.go({.kind = Kind::CallbackListForm}, u"callbackListForm"_s));
    QVERIFY(at.choose(u"callbackListQueue"_s, QString::number(queues[0].id)));
    QVERIFY(at.person->type(u"callbackListName"_s, u"zz Renewals"_s));
    QVERIFY(at.person->click(u"saveForm"_s)); // A name that is taken is told before it is sent.
    QVERIFY(at.person->sees(u"callbackListForm"_s));
    QCOMPARE(at.sim.state()["callbackLists"_L1].toArray().size(), before + 1);

    const auto all = at.configuration().lists();
    const auto made = std::ranges::find(all, u"Zz renewals"_s, &configmgt::CallbackList::name);
    QVERIFY(made != all.end());
    QVERIFY(at.go({.kind = Kind::CallbackListForm, .entity = made->uuid}, u"callbackListForm"_s));
    QVERIFY(at.person->type(u"callbackListName"_s, u"Zz reminders"_s));
    QVERIFY(at.choose(u"callbackListQueue"_s, QString::number(queues[1].id)));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.rowOf(u"callbackListsTable"_s, u"Zz reminders"_s) >= 0,
                             AtConfiguration::patience);
    QCOMPARE(at.rowOf(u"callbackListsTable"_s, u"Zz renewals"_s), -1);

    QVERIFY(at.removeRow(u"callbackListsTable"_s,
                         at.rowOf(u"callbackListsTable"_s, u"Zz reminders"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(at.rowOf(u"callbackListsTable"_s, u"Zz reminders"_s), -1,
                              AtConfiguration::patience);
    QCOMPARE(at.sim.state()["callbackLists"_L1].toArray().size(), before);
}

void TestAdminHealth::aListInUseStaysAndOneThatIsGoneIsTold()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.go({.kind = Kind::CallbackLists}, u"giveToken"_s));
    QVERIFY(at.giveToken());
    QTRY_VERIFY(at.person->sees(u"callbackListsTable"_s));
    const auto before = at.configuration().lists().size();
    QVERIFY(before > 0);
    QSignalSpy failures(at.place(), &ui::AdminPlace::failed);
    QVERIFY(at.removeRow(u"callbackListsTable"_s, 0)); // The demo's lists hold callbacks.
    QTRY_COMPARE_WITH_TIMEOUT(failures.count(), 1, AtConfiguration::patience);
    QVERIFY2(failures[0][0].toString().contains(u"still holds callbacks"_s),
             qPrintable(failures[0][0].toString()));
    QCOMPARE(at.sim.state()["callbackLists"_L1].toArray().size(), before);

    // Somebody else deletes one that is open here.
    std::optional<bool> isMade;
    at.configuration().client().createList(
        {.name = u"Passing"_s, .queue = at.configuration().lists().first().queue}, this,
        [&isMade](const auto &answer) { isMade = bool(answer); });
    QTRY_VERIFY_WITH_TIMEOUT(isMade.has_value(), AtConfiguration::patience);
    QVERIFY(*isMade);
    at.configuration().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(at.configuration().lists().size(), before + 1,
                              AtConfiguration::patience);
    const auto all = at.configuration().lists();
    const auto made = std::ranges::find(all, u"Passing"_s, &configmgt::CallbackList::name);
    QVERIFY(made != all.end());
    QVERIFY(at.go({.kind = Kind::CallbackListForm, .entity = made->uuid}, u"callbackListForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.configuration().isReading(), AtConfiguration::patience);
    std::optional<bool> isGone;
    at.configuration().client().removeList(
        made->uuid, this, [&isGone](const auto &answer) { isGone = bool(answer); });
    QTRY_VERIFY_WITH_TIMEOUT(isGone.has_value(), AtConfiguration::patience);
    QVERIFY(at.person->type(u"callbackListName"_s, u"Passing by"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.words(u"formProblem"_s).isEmpty(), AtConfiguration::patience);
    QCOMPARE(at.text(u"callbackListName"_s), u"Passing by"_s);
}

void TestAdminHealth::thereIsAlwaysOneDefaultPeriod()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.go({.kind = Kind::Periods}, u"giveToken"_s));
    QVERIFY(at.giveToken());
    QTRY_VERIFY(at.person->sees(u"periodsTable"_s));
    const auto defaults = [&at] {
        QStringList names;
        for (const QJsonValue &each : at.sim.state()["callbackPeriods"_L1].toArray()) {
            if (each["default"_L1].toBool())
                names.append(each["name"_L1].toString());
        }
        return names;
    };
    QCOMPARE(defaults().size(), 1);
    const QString first = defaults().first();
    QSignalSpy failures(at.place(), &ui::AdminPlace::failed);
    QVERIFY(at.removeRow(u"periodsTable"_s, at.rowOf(u"periodsTable"_s, first)));
    QTRY_COMPARE(failures.count(), 1);
    QVERIFY(failures[0][0].toString().contains(u"is the default"_s));
    QCOMPARE(defaults(), QStringList{first});

    QVERIFY(at.person->click(u"addPeriod"_s));
    QTRY_VERIFY(at.person->sees(u"periodForm"_s));
    QVERIFY(at.person->type(u"periodName"_s, u"Late"_s));
    QVERIFY(at.person->type(u"periodStart"_s, u"20:00"_s));
    QVERIFY(at.person->type(u"periodEnd"_s, u"18:00"_s));
    QVERIFY(at.person->click(u"saveForm"_s)); // The end before the beginning is not sent.
    QVERIFY(at.person->sees(u"periodForm"_s));
    QVERIFY(at.person->type(u"periodEnd"_s, u"21:30"_s));
    auto *isDefault = at.person->find<QCheckBox>(u"periodDefault"_s);
    QVERIFY(isDefault && isDefault->isEnabled());
    isDefault->click();
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_COMPARE_WITH_TIMEOUT(defaults(), QStringList{u"Late"_s}, AtConfiguration::patience);
    QTRY_VERIFY(at.person->sees(u"periodsTable"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.rowOf(u"periodsTable"_s, u"Late"_s) >= 0,
                             AtConfiguration::patience);
    // Of the default one the box stays ticked: another one takes its place, nobody unticks it.
    const auto all = at.configuration().periods();
    const auto late = std::ranges::find(all, u"Late"_s, &configmgt::CallbackPeriod::name);
    QVERIFY(late != all.end());
    QVERIFY(at.go({.kind = Kind::PeriodForm, .entity = late->uuid}, u"periodForm"_s));
    QVERIFY(!at.person->find<QCheckBox>(u"periodDefault"_s)->isEnabled());
    const auto other = std::ranges::find(all, first, &configmgt::CallbackPeriod::name);
    QVERIFY(at.go({.kind = Kind::PeriodForm, .entity = other->uuid}, u"periodForm"_s));
    at.person->find<QCheckBox>(u"periodDefault"_s)->click();
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_COMPARE_WITH_TIMEOUT(defaults(), QStringList{first}, AtConfiguration::patience);
    QTRY_VERIFY_WITH_TIMEOUT(!at.configuration().isReading()
                                 && !at.configuration().period(late->uuid)->isDefault,
                             AtConfiguration::patience);
    QTRY_VERIFY(at.person->sees(u"periodsTable"_s));
    QVERIFY(at.removeRow(u"periodsTable"_s, at.rowOf(u"periodsTable"_s, u"Late"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(at.rowOf(u"periodsTable"_s, u"Late"_s), -1,
                              AtConfiguration::patience);
}

void TestAdminHealth::aFailingServerKeepsWhatWasTyped()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.go({.kind = Kind::Periods}, u"giveToken"_s));
    QVERIFY(at.giveToken());
    QTRY_VERIFY(at.person->sees(u"periodsTable"_s));
    QVERIFY(at.person->click(u"addPeriod"_s));
    QTRY_VERIFY(at.person->sees(u"periodForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.configuration().isReading(), AtConfiguration::patience);
    QVERIFY(at.person->type(u"periodName"_s, u"Late"_s));
    QVERIFY(at.person->type(u"periodStart"_s, u"18:00"_s));
    QVERIFY(at.person->type(u"periodEnd"_s, u"20:00"_s));
    for (const QString &kind : {u"http-500"_s, u"html"_s, u"drop"_s}) {
        at.fault(kind, u"configmgt"_s);
        QVERIFY(at.person->click(u"saveForm"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(!at.words(u"formProblem"_s).isEmpty(), qPrintable(kind),
                                  AtConfiguration::patience);
        QCOMPARE(at.text(u"periodName"_s), u"Late"_s);
        at.sim.endFaults();
        QVERIFY(at.person->type(u"periodEnd"_s, u"20:00"_s)); // The words go as one types.
        QTRY_VERIFY(at.words(u"formProblem"_s).isEmpty());
        if (kind == u"drop"_s)
            break;
    }
    // The way out and back loses nothing.
    QVERIFY(at.go({.kind = Kind::Health}, u"healthPage"_s));
    QVERIFY(at.go({.kind = Kind::PeriodForm}, u"periodForm"_s));
    QCOMPARE(at.text(u"periodName"_s), u"Late"_s);
    QTRY_VERIFY(at.person->sees(u"formRestored"_s));
}

void TestAdminHealth::listsAreReadAnewAfterAnError()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    at.fault(u"http-500"_s, u"configmgt"_s);
    QVERIFY(at.go({.kind = Kind::CallbackLists}, u"giveToken"_s));
    QVERIFY(at.person->click(u"giveToken"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"callbackKey"_s), AtConfiguration::patience);
    QVERIFY(at.person->type(u"callbackKey"_s, u"demo-shared-token"_s));
    QVERIFY(at.person->click(u"giveCallbackKey"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.words(u"configProblem"_s).isEmpty(), AtConfiguration::patience);
    QVERIFY(!at.configuration().isRead());
    at.sim.endFaults();
    QTRY_VERIFY_WITH_TIMEOUT(!at.configuration().isReading(), AtConfiguration::patience);
    QVERIFY(at.person->click(u"giveToken"_s)); // It says "Retry" by now.
    QTRY_VERIFY_WITH_TIMEOUT(at.configuration().isRead(), AtConfiguration::patience);
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"callbackListsTable"_s), AtConfiguration::patience);
    QVERIFY(at.words(u"configProblem"_s).isEmpty());
}

void TestAdminHealth::aSilentConfigurationServerIsNotBelieved()
{
    constexpr auto limit = std::chrono::milliseconds(1500); // Of 20 s otherwise.
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.go({.kind = Kind::Periods}, u"giveToken"_s));
    QVERIFY(at.giveToken());
    QVERIFY(at.go({.kind = Kind::PeriodForm}, u"periodForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.configuration().isReading(), AtConfiguration::patience);
    at.room().setWatched(false); // The next call is the form's.
    QVERIFY(at.person->type(u"periodName"_s, u"Late"_s));
    QVERIFY(at.person->type(u"periodStart"_s, u"18:00"_s));
    QVERIFY(at.person->type(u"periodEnd"_s, u"20:00"_s));
    at.fault(u"half-open"_s, u"configmgt"_s);
    at.configuration().client().setLimit(limit);
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.words(u"formProblem"_s).isEmpty(), AtConfiguration::patience);
    QCOMPARE(at.text(u"periodName"_s), u"Late"_s);
    QVERIFY2(at.words(u"formProblem"_s).contains(u"before you save again"_s),
             qPrintable(at.words(u"formProblem"_s)));
}

void TestAdminHealth::aTokenLostInAFormKeepsIt()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.go({.kind = Kind::CallbackLists}, u"giveToken"_s));
    QVERIFY(at.giveToken());
    QVERIFY(at.go({.kind = Kind::CallbackListForm}, u"callbackListForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.configuration().isReading(), AtConfiguration::patience);
    QVERIFY(at.person->type(u"callbackListName"_s, u"Zz kept"_s));
    QVERIFY(
        at.choose(u"callbackListQueue"_s, QString::number(at.room().around().queues().first().id)));
    at.configuration().client().setKey("changed meanwhile"_ba);
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"callbackKey"_s), AtConfiguration::patience);
    QVERIFY(at.words(u"formProblem"_s).contains(u"token"_s));
    QVERIFY(at.person->type(u"callbackKey"_s, u"demo-shared-token"_s));
    QVERIFY(at.person->click(u"giveCallbackKey"_s));
    QTRY_VERIFY(!at.person->sees(u"callbackKey"_s));
    QCOMPARE(at.text(u"callbackListName"_s), u"Zz kept"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!at.configuration().isReading(), AtConfiguration::patience);
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.rowOf(u"callbackListsTable"_s, u"Zz kept"_s) >= 0,
                             AtConfiguration::patience);
}

void TestAdminHealth::rightsAreChangedAndRefused()
{
    AtConfiguration at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.go({.kind = Kind::Rights}, u"giveToken"_s));
    QVERIFY(at.giveToken());
    QTRY_VERIFY(at.person->sees(u"rightsTable"_s));
    const auto key = [](configmgt::Profile profile) { return QString::number(int(profile)); };
    const auto open = [&at](const QString &login, const QString &profile) {
        return at.go({.kind = Kind::RightsForm, .entity = login}, u"rightsForm"_s)
            && QTest::qWaitFor(
                   [&at, profile] {
                       const auto *box = at.person->find<ui::ChoiceBox>(u"rightsProfile"_s);
                       return box && box->chosen() == profile;
                   },
                   AtConfiguration::patience);
    };
    // super1 is the only administrator: that one stays.
    QVERIFY(open(u"super1"_s, key(configmgt::Profile::Administrator)));
    QVERIFY(at.choose(u"rightsProfile"_s, key(configmgt::Profile::None)));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.words(u"formProblem"_s).contains(u"Nobody else"_s),
                             AtConfiguration::patience);
    QCOMPARE(at.person->find<ui::ChoiceBox>(u"rightsProfile"_s)->chosen(),
             key(configmgt::Profile::None));
    QVERIFY(at.choose(u"rightsProfile"_s, key(configmgt::Profile::Administrator)));

    QVERIFY(open(u"super2"_s, key(configmgt::Profile::Supervisor)));
    QVERIFY(at.choose(u"rightsProfile"_s, key(configmgt::Profile::Teacher)));
    QVERIFY(at.person->type(u"rightsStart"_s, u"2026-02-01"_s));
    QVERIFY(at.person->type(u"rightsEnd"_s, u"2026-01-01"_s));
    QVERIFY(at.person->click(u"saveForm"_s)); // The last day before the first is not sent.
    QVERIFY(at.person->sees(u"rightsForm"_s));
    QVERIFY(at.person->type(u"rightsEnd"_s, u"2026-06-30"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"rightsTable"_s), AtConfiguration::patience);
    std::optional<configmgt::Rights> now;
    at.configuration().client().readRights(u"super2"_s, this, [&now](const auto &answer) {
        now = answer ? *answer : configmgt::Rights();
    });
    QTRY_VERIFY_WITH_TIMEOUT(now.has_value(), AtConfiguration::patience);
    QCOMPARE(now->profile, configmgt::Profile::Teacher);
    QCOMPARE(now->end, QDate(2026, 6, 30));
    QVERIFY(!now->queues.isEmpty()); // Those of before.
    QTRY_VERIFY_WITH_TIMEOUT(at.configuration().person(u"super2"_s)->profile
                                 == configmgt::Profile::Teacher,
                             AtConfiguration::patience);
}

} // namespace vigie::e2e
