// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testadminhealth.h"

#include "atconfiguration.h"
#include "center/desk.h"
#include "health/checks.h"
#include "tests/fakes/testcertificate.h"
#include "tlsdoor.h"
#include "ui/admin/adminplace.h"
#include "ui/admin/health/healthpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

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

} // namespace vigie::e2e
