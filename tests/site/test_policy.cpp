// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/originrule.h"
#include "site/policy.h"
#include "site/profiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::site;
using Key = Policy::Key;
using Kind = Policy::Problem::Kind;

class TestPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAFileNothingIsDecided();
    void readsEveryKey();
    void eachServerHasItsOwnPin();
    void authoritiesAreThePolicysElseTheProfiles();
    void profileDecidesWhereTheFileDoesNot();
    void tellsBadValues_data();
    void tellsBadValues();
    void badValueLeavesTheProfileInForce();
    void brokenFileIsTold();
    void aCommaEmptiesNoAddress();
    void theQuietSwitchDecidesWhereverItStands();
    void aRefusedQuietValueDecidesNothing();
    void onlyHexFiguresArePins();
    void environmentNamesAnotherFile();
    void quietHoursRunOverMidnight();
    void originRules_data();
    void originRules();

private:
    Policy written(const QByteArray &text);

    QTemporaryDir m_folder;
};

Policy TestPolicy::written(const QByteArray &text)
{
    const QString path = m_folder.filePath(u"policy.ini"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(text);
    file.close();
    return Policy(path);
}

void TestPolicy::withoutAFileNothingIsDecided()
{
    const Policy policy(m_folder.filePath(u"nothing.ini"_s));
    QVERIFY(policy.problems().isEmpty());
    QVERIFY(!policy.isLocked(Key::ShowsCallbacks));
    QVERIFY(policy.showsCallbacks());
    QVERIFY(policy.showsRecordingControls());
    QVERIFY(!policy.givesTokenToThirdParty());
    QVERIFY(policy.thirdPartyUrl().isEmpty());
}

void TestPolicy::readsEveryKey()
{
    const Policy policy = written("[ThirdParty]\n"
                                  "Url=https://fleet.example/xivo\n"
                                  "AllowedOrigins=fleet.example, *.acme.example\n"
                                  "GivesToken=yes\n"
                                  "TokenHosts=Fleet.example\n"
                                  "AllowedPrograms=/usr/bin/crm, /opt/crm/open\n"
                                  "[AgentPanel]\n"
                                  "ShowsRecordingControls=false\n"
                                  "ShowsCallbacks=no\n"
                                  "ShowsQueueControls=0\n"
                                  "[Notifications]\n"
                                  "QuietFrom=19:00\n"
                                  "QuietTo=7:30\n"
                                  "[Tls]\n"
                                  "Authorities=/etc/ssl/acme, the CA.pem\n"
                                  "[Pins]\n"
                                  "XiVO.acme.example="
                                  + QByteArray("ab").repeated(32)
                                  + "\n"
                                    "[Server 1]\n"
                                    "Name=Acme, production\n"
                                    "Url=https://xivo.acme.example\n");
    QVERIFY(policy.problems().isEmpty());
    QCOMPARE(policy.thirdPartyUrl(), QUrl(u"https://fleet.example/xivo"_s));
    QCOMPARE(policy.allowedOrigins(), QStringList({u"fleet.example"_s, u"*.acme.example"_s}));
    QVERIFY(policy.isOriginAllowed(QUrl(u"https://www.acme.example/page"_s)));
    QVERIFY(policy.givesTokenToThirdParty());
    QCOMPARE(policy.tokenHosts(), QStringList(u"fleet.example"_s));
    QCOMPARE(policy.allowedPrograms(), QStringList({u"/usr/bin/crm"_s, u"/opt/crm/open"_s}));
    QVERIFY(!policy.showsRecordingControls());
    QVERIFY(!policy.showsCallbacks());
    QVERIFY(!policy.showsQueueControls());
    QVERIFY(policy.quietHours().isOn);
    QCOMPARE(policy.quietHours().to, QTime(7, 30));
    QCOMPARE(policy.pinOf(u"xivo.acme.EXAMPLE"_s), u"AB"_s + u":AB"_s.repeated(31));
    QVERIFY(policy.isPinLocked(u"xivo.acme.example"_s));
    QVERIFY(!policy.isPinLocked(u"other.example"_s));
    QCOMPARE(policy.servers().size(), 1);
    QCOMPARE(policy.servers().at(0).name, u"Acme, production"_s);
    for (const Key key :
         {Key::ThirdPartyUrl, Key::AllowedOrigins, Key::GivesTokenToThirdParty, Key::TokenHosts,
          Key::ShowsRecordingControls, Key::ShowsCallbacks, Key::ShowsQueueControls, Key::Pins,
          Key::QuietHours, Key::AllowedPrograms, Key::Servers, Key::Authorities})
        QVERIFY(policy.isLocked(key));
}

void TestPolicy::eachServerHasItsOwnPin()
{
    const auto print = [](const char *pair) {
        return QString(QLatin1StringView(pair) + (u':' + QLatin1StringView(pair)).repeated(31));
    };
    Profile profile{.url = QUrl(u"https://cc.example"_s),
                    .allowsClearText = true,
                    .pin = {.fingerprint = print("0A")},
                    .others
                    = {{.kind = OtherServer::Kind::Xci, .url = QUrl(u"https://cc.example:9001"_s)},
                       {.kind = OtherServer::Kind::Configuration,
                        .url = QUrl(u"https://conf.example"_s),
                        .pin = {.fingerprint = print("0C")}}}};
    const Policy none;
    // On the XuC's host its key counts, until the person took another.
    QCOMPARE(pinFor(none, profile, OtherServer::Kind::Xci), print("0A"));
    profile.others[0].pin.fingerprint = print("0B");
    QCOMPARE(pinFor(none, profile, OtherServer::Kind::Xci), print("0B"));
    QCOMPARE(pinFor(none, profile), print("0A"));
    QCOMPARE(pinFor(none, profile, OtherServer::Kind::Recording), QString());
    QCOMPARE(pinFor(none, profile, QUrl(u"https://conf.example:443/configmgt"_s)), print("0C"));
    QCOMPARE(pinFor(none, profile, QUrl(u"https://conf.example:8443"_s)), QString());
    const Policy site = written("[Pins]\nconf.example=" + QByteArray("0d").repeated(32) + '\n');
    QCOMPARE(pinFor(site, profile, OtherServer::Kind::Configuration), print("0D"));
    QCOMPARE(pinFor(site, profile, OtherServer::Kind::Xci), print("0B"));
    // Clear text is allowed where it was chosen, and nowhere else on that host.
    profile.url = QUrl(u"http://cc.example"_s);
    QVERIFY(allowsClearText(profile, QUrl(u"http://cc.example:80/configmgt"_s)));
    QVERIFY(!allowsClearText(profile, QUrl(u"http://cc.example:9100"_s)));
    QVERIFY(!allowsClearText(profile, QUrl(u"http://conf.example"_s)));
    profile.others[1].url = QUrl(u"http://conf.example"_s);
    profile.others[1].allowsClearText = true;
    QVERIFY(allowsClearText(profile, QUrl(u"http://conf.example/configmgt/api/1.0"_s)));
}

void TestPolicy::authoritiesAreThePolicysElseTheProfiles()
{
    const Profile profile{.rules = {.authorities = u"/home/camille/ca.pem"_s}};
    QCOMPARE(authoritiesFor(Policy(), profile), u"/home/camille/ca.pem"_s);
    QCOMPARE(authoritiesFor(written("[Tls]\nAuthorities=/etc/ssl/acme.pem\n"), profile),
             u"/etc/ssl/acme.pem"_s);
    QCOMPARE(authoritiesFor(written("[Tls]\nAuthorities=\n"), profile), QString());
}

void TestPolicy::profileDecidesWhereTheFileDoesNot()
{
    Policy policy = written("[AgentPanel]\nShowsCallbacks=true\n");
    policy.setProfileRules({.thirdPartyUrl = QUrl(u"https://own.example"_s),
                            .showsCallbacks = false,
                            .allowedPrograms = {u"/bin/sh"_s}});
    QCOMPARE(policy.thirdPartyUrl(), QUrl(u"https://own.example"_s));
    QVERIFY(policy.showsCallbacks());
    QVERIFY(policy.allowedPrograms().isEmpty());
}

void TestPolicy::tellsBadValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addRow("key") << "[AgentPanel]\nShowCallbacks=true\n"_ba << Kind::UnknownKey
                         << u"AgentPanel/ShowCallbacks"_s;
    QTest::addRow("boolean") << "[AgentPanel]\nShowsCallbacks=perhaps\n"_ba << Kind::NotABoolean
                             << u"AgentPanel/ShowsCallbacks"_s;
    QTest::addRow("address") << "[ThirdParty]\nUrl=ftp://fleet.example\n"_ba << Kind::NotAnAddress
                             << u"ThirdParty/Url"_s;
    QTest::addRow("origin") << "[ThirdParty]\nAllowedOrigins=*\n"_ba << Kind::NotAnOrigin
                            << u"ThirdParty/AllowedOrigins"_s;
    QTest::addRow("pages") << "[ScreenPops]\nInBrowser=*\n"_ba << Kind::NotAnOrigin
                           << u"ScreenPops/InBrowser"_s;
    QTest::addRow("scheme") << "[ScreenPops]\nAllowedSchemes=crm:\n"_ba << Kind::NotAScheme
                            << u"ScreenPops/AllowedSchemes"_s;
    for (const auto *never : {"file", "JavaScript", "data"})
        QTest::addRow("%s", never)
            << "[ScreenPops]\nAllowedSchemes=crm, " + QByteArray(never) + "\n"
            << Kind::NotAScheme << u"ScreenPops/AllowedSchemes"_s;
    QTest::addRow("time") << "[Notifications]\nQuietFrom=25:00\n"_ba << Kind::NotATime
                          << u"Notifications/QuietFrom"_s;
    QTest::addRow("duration") << "[PauseLimits]\nlunch=long\n"_ba << Kind::NotADuration
                              << u"PauseLimits/lunch"_s;
    QTest::addRow("pin") << "[Pins]\nxivo.example=12:34\n"_ba << Kind::NotAFingerprint
                         << u"Pins/xivo.example"_s;
    QTest::addRow("authorities") << "[Tls]\nAuthorities=ca.pem\n"_ba << Kind::NotAnAbsolutePath
                                 << u"Tls/Authorities"_s;
    QTest::addRow("program") << "[ThirdParty]\nAllowedPrograms=crm\n"_ba << Kind::NotAnAbsolutePath
                             << u"ThirdParty/AllowedPrograms"_s;
    QTest::addRow("server") << "[Server 1]\nName=Acme\n"_ba << Kind::NotAnAddress
                            << u"Server 1/Url"_s;
}

void TestPolicy::tellsBadValues()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Kind, kind);
    QFETCH(const QString, key);
    const Policy policy = written(text);
    QCOMPARE(policy.problems().size(), 1);
    QCOMPARE(policy.problems().at(0).kind, kind);
    QCOMPARE(policy.problems().at(0).key, key);
}

void TestPolicy::badValueLeavesTheProfileInForce()
{
    Policy policy = written("[AgentPanel]\nShowsCallbacks=perhaps\n");
    policy.setProfileRules({.showsCallbacks = false});
    QVERIFY(!policy.isLocked(Key::ShowsCallbacks));
    QVERIFY(!policy.showsCallbacks());
}

void TestPolicy::brokenFileIsTold()
{
    const Policy policy = written("[ThirdParty\nthis is no such file\n");
    QCOMPARE(policy.problems().size(), 1);
    QCOMPARE(policy.problems().at(0).kind, Kind::Unreadable);
}

void TestPolicy::aCommaEmptiesNoAddress()
{
    const Policy policy = written("[ThirdParty]\nUrl=https://fleet.example/a,b\n");
    QVERIFY(policy.problems().isEmpty());
    QCOMPARE(policy.thirdPartyUrl(), QUrl(u"https://fleet.example/a,b"_s));
    // Nor does what only a program would write.
    const Policy other = written("[ThirdParty]\nUrl=@Invalid()\n");
    QVERIFY(!other.isLocked(Key::ThirdPartyUrl));
    QCOMPARE(other.problems().at(0).kind, Kind::NotAnAddress);
}

void TestPolicy::theQuietSwitchDecidesWhereverItStands()
{
    for (const char *text :
         {"[Notifications]\nQuietHours=false\nQuietFrom=19:00\nQuietTo=7:30\n",
          "[Notifications]\nQuietFrom=19:00\nQuietTo=7:30\nQuietHours=false\n"}) {
        const Policy policy = written(text);
        QVERIFY(policy.isLocked(Key::QuietHours));
        QVERIFY(!policy.quietHours().isOn);
    }
    const Policy on = written("[Notifications]\nQuietHours=true\n");
    QVERIFY(on.quietHours().isOn);
}

void TestPolicy::aRefusedQuietValueDecidesNothing()
{
    const Policy policy = written("[Notifications]\nQuietTo=7:00\nQuietHours=perhaps\n");
    QCOMPARE(policy.problems().size(), 1);
    QVERIFY(policy.quietHours().isOn);
    QCOMPARE(policy.quietHours().to, QTime(7, 0));
}

void TestPolicy::onlyHexFiguresArePins()
{
    QVERIFY(!normalFingerprint(u"0"_s.repeated(64)).isEmpty());
    QVERIFY(normalFingerprint(u"\u0663"_s.repeated(64)).isEmpty()); // Arabic threes.
}

void TestPolicy::environmentNamesAnotherFile()
{
    qputenv("VIGIE_POLICY", "/srv/site.ini");
    QCOMPARE(Policy::defaultFile(), u"/srv/site.ini"_s);
    qunsetenv("VIGIE_POLICY");
    QVERIFY(Policy::defaultFile() != u"/srv/site.ini"_s);
    QVERIFY(Policy::defaultFile().endsWith(u"/vigie/policy.ini"_s));
}

void TestPolicy::quietHoursRunOverMidnight()
{
    QuietHours hours{.isOn = true, .from = QTime(19, 0), .to = QTime(7, 30)};
    QVERIFY(hours.contains(QTime(23, 0)));
    QVERIFY(hours.contains(QTime(7, 29)));
    QVERIFY(!hours.contains(QTime(7, 30)));
    hours.isOn = false;
    QVERIFY(!hours.contains(QTime(23, 0)));
}

void TestPolicy::originRules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("isAllowed");
    QTest::addRow("host") << u"fleet.example"_s << u"https://fleet.example/a?b"_s << true;
    QTest::addRow("clear") << u"fleet.example"_s << u"http://fleet.example/"_s << false;
    QTest::addRow("port") << u"fleet.example"_s << u"https://fleet.example:8443/"_s << false;
    QTest::addRow("named port") << u"http://localhost:8080"_s << u"http://localhost:8080/x"_s
                                << true;
    QTest::addRow("below") << u"*.acme.example"_s << u"https://a.b.acme.example/"_s << true;
    QTest::addRow("not itself") << u"*.acme.example"_s << u"https://acme.example/"_s << false;
    QTest::addRow("lookalike") << u"*.acme.example"_s << u"https://evilacme.example/"_s << false;
    QTest::addRow("suffix") << u"acme.example"_s << u"https://acme.example.evil/"_s << false;
    QTest::addRow("script") << u"acme.example"_s << u"javascript:alert(1)"_s << false;
    QTest::addRow("all") << u"*"_s << u"https://acme.example/"_s << false;
    QTest::addRow("path") << u"acme.example/only"_s << u"https://acme.example/only"_s << false;
}

void TestPolicy::originRules()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, page);
    QFETCH(const bool, isAllowed);
    QCOMPARE(isAllowedBy({rule}, QUrl(page)), isAllowed);
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "test_policy.moc"
