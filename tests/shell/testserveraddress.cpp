// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserveraddress.h"

#include "net/serveraddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::net;

Q_DECLARE_METATYPE(AddressProblem)

void TestServerAddress::readsKindly_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("name") << u"xivo.acme.example"_s << u"https://xivo.acme.example"_s;
    QTest::newRow("spaces around") << u"  xivo.acme.example "_s << u"https://xivo.acme.example"_s;
    QTest::newRow("capitals") << u"XIVO.Acme.Example"_s << u"https://xivo.acme.example"_s;
    QTest::newRow("port") << u"xivo.acme.example:8443"_s << u"https://xivo.acme.example:8443"_s;
    QTest::newRow("a page of the browser")
        << u"https://xivo.acme.example/ccagent#!/main"_s << u"https://xivo.acme.example"_s;
    QTest::newRow("websocket") << u"wss://xivo.acme.example/xuc"_s
                               << u"https://xivo.acme.example"_s;
    QTest::newRow("this computer") << u"localhost:8090"_s << u"http://localhost:8090"_s;
    QTest::newRow("loopback number") << u"127.0.0.1:8090"_s << u"http://127.0.0.1:8090"_s;
    QTest::newRow("clear text on purpose")
        << u"http://10.0.0.5:8090"_s << u"http://10.0.0.5:8090"_s;
    QTest::newRow("a login in it is dropped")
        << u"https://me:secret@xivo.acme.example"_s << u"https://xivo.acme.example"_s;
}

void TestServerAddress::readsKindly()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, read);
    const ServerAddress address = readServerAddress(typed);
    QCOMPARE(address.problem, AddressProblem::None);
    QCOMPARE(address.url.toString(), read);
}

void TestServerAddress::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("port");
    QTest::addColumn<AddressProblem>("problem");
    QTest::newRow("nothing") << u" "_s << QString() << AddressProblem::Empty;
    QTest::newRow("a sentence") << u"the xivo server"_s << QString()
                                << AddressProblem::NotAnAddress;
    QTest::newRow("no host") << u"https://"_s << QString() << AddressProblem::NotAnAddress;
    QTest::newRow("ftp") << u"ftp://xivo.acme.example"_s << QString()
                         << AddressProblem::OtherScheme;
    QTest::newRow("port in words") << u"xivo"_s << u"web"_s << AddressProblem::BadPort;
    QTest::newRow("port too high") << u"xivo"_s << u"65536"_s << AddressProblem::BadPort;
    QTest::newRow("port zero") << u"xivo"_s << u"0"_s << AddressProblem::BadPort;
}

void TestServerAddress::refuses()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, port);
    QFETCH(const AddressProblem, problem);
    QCOMPARE(readServerAddress(typed, port).problem, problem);
}

void TestServerAddress::portFieldWins()
{
    QCOMPARE(readServerAddress(u"xivo:8443"_s, u" 9443 "_s).url.port(), 9443);
}

void TestServerAddress::consentOnlyForClearTextOverANetwork_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("needsConsent");
    QTest::newRow("encrypted") << u"https://xivo"_s << false;
    QTest::newRow("this computer") << u"http://localhost"_s << false;
    QTest::newRow("loopback v6") << u"http://[::1]:8090"_s << false;
    QTest::newRow("network") << u"http://xivo"_s << true;
    QTest::newRow("a name that only looks local") << u"http://localhost.evil.example"_s << true;
}

void TestServerAddress::consentOnlyForClearTextOverANetwork()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, needsConsent);
    QCOMPARE(readServerAddress(typed).needsConsent(), needsConsent);
}
