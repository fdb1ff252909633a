// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testtls.h"

#include "fakes/testcertificate.h"
#include "net/tls.h"
#include "person.h"
#include "simprocess.h"
#include "site/settings.h"
#include "tlsdoor.h"
#include "ui/shell/application.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr int patience = 10'000;

    QString fingerprintOf(const QSslConfiguration &tls)
    {
        return net::fingerprintOf(tls.localCertificate());
    }

    void signIn(Person &person)
    {
        person.enter(u"agent1"_s, u"demo"_s, QString());
    }

} // namespace

void TestTls::anUnknownCertificateIsPinnedOnce()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    const QSslConfiguration tls = fakes::selfSignedTls();
    TlsDoor door(sim.xuc(), tls);
    QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    {
        Person person(door.url(), u"en"_s, QFileInfo(settings).path());
        signIn(person);
        QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"certificateDialog"_s), patience);
        QCOMPARE(door.passed(), 0);
        const QString shown = person.find<QLabel>(u"shownFingerprint"_s)->text();
        QCOMPARE(QString(shown).replace(u'\n', u':'), fingerprintOf(tls));
        // The safe answer is the one that Enter gives.
        QVERIFY(person.find<ui::Button>(u"doNotConnect"_s)->isDefault());
        QVERIFY(person.click(u"takeKey"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    }
    Person again(door.url(), u"en"_s, QFileInfo(settings).path());
    signIn(again);
    QTRY_VERIFY2_WITH_TIMEOUT(again.isIn(), qPrintable(again.problem()), patience);
    QVERIFY(!again.sees(u"certificateDialog"_s));
    QCOMPARE(again.program().settings().server(door.url()).pin.fingerprint, fingerprintOf(tls));
}

void TestTls::notConnectingSendsNothing()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    TlsDoor door(sim.xuc(), fakes::selfSignedTls());
    Person person(door.url());
    signIn(person);
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"certificateDialog"_s), patience);
    QVERIFY(person.click(u"doNotConnect"_s));
    QTRY_VERIFY(!person.sees(u"certificateDialog"_s));
    QCOMPARE(door.passed(), 0);
    QVERIFY(!person.isIn());
    QCOMPARE(person.find<QLineEdit>(u"password"_s)->text(), u"demo"_s);
    QVERIFY(person.program().settings().server(door.url()).pin.fingerprint.isEmpty());
}

void TestTls::aChangedKeyNeedsItsLastPairs()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    const QSslConfiguration now = fakes::selfSignedTls();
    TlsDoor door(sim.xuc(), now);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const QString old = fingerprintOf(fakes::selfSignedTls());
    {
        site::Settings settings(file);
        settings.remember({.name = u"Acme"_s,
                           .url = door.url(),
                           .login = u"agent1"_s,
                           .pin = {.fingerprint = old, .pinnedOn = QDate(2026, 9, 4)}});
    }
    Person person(door.url(), u"en"_s, QFileInfo(file).path());
    signIn(person);
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"certificateDialog"_s), patience);
    QCOMPARE(door.passed(), 0);
    auto *take = person.find<ui::Button>(u"takeKey"_s);
    QVERIFY(!take->obstacle().isEmpty());
    QTest::mouseClick(person.find(u"keyWasGiven"_s), Qt::LeftButton, {},
                      QPoint(8, person.find(u"keyWasGiven"_s)->height() / 2));
    QVERIFY(person.type(u"lastPairs"_s, old.right(11)));
    QVERIFY2(!take->obstacle().isEmpty(), "the end of the old key opens nothing");
    QVERIFY(person.type(u"lastPairs"_s, fingerprintOf(now).right(11).toLower()));
    QVERIFY(person.click(u"takeKey"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    QCOMPARE(person.program().settings().server(door.url()).pin.fingerprint, fingerprintOf(now));
}

void TestTls::aKeySetByThePolicyCannotBeReplaced()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    TlsDoor door(sim.xuc(), fakes::selfSignedTls());
    QTemporaryDir folder;
    QFile file(folder.filePath(u"policy.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Pins]\nlocalhost=" + fingerprintOf(fakes::selfSignedTls()).toUtf8() + '\n');
    file.close();
    qputenv("VIGIE_POLICY", file.fileName().toUtf8());
    const auto unset = qScopeGuard([] { qunsetenv("VIGIE_POLICY"); });
    Person person(door.url());
    signIn(person);
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"certificateDialog"_s), patience);
    QVERIFY(!person.sees(u"takeKey"_s));
    QCOMPARE(door.passed(), 0);
    QVERIFY(person.click(u"doNotConnect"_s));
}

} // namespace vigie::e2e
