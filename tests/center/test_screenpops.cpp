// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/callsheets.h"
#include "center/screenpops.h"

#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using telephony::Call;
using xuc::Sheet;

//! Which page a sheet opens, and what it tells about a call.
class TestScreenPops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheRule_data();
    void followsTheRule();
    void encodesOnlyWhatNoAddressMayHold_data();
    void encodesOnlyWhatNoAddressMayHold();
    void opensOnlyPages_data();
    void opensOnlyPages();
    void givesTheTokenOnlyWhereItMay();
    void keepsNoSecret();
    void aRepetitionOpensNothing();
    void keepsTheLastTwenty();
    void namesAProgram();
    void otherSchemesAreTheSitesToAllow();
    void leavesSecretsOutOfWhatIsKept_data();
    void leavesSecretsOutOfWhatIsKept();
    void knowsTheCallerAsSoonAsTheCallDoes();
    void aSheetWithoutACallIsOfTheOnlyOne();
    void aPopOfBeforeIsNoRepetition();

    void tellsTheFieldsOfItsCall();
    void aSheetBeforeItsCallIsKept();
    void attachedDataAreToldWithoutTheirMark();
};

namespace {

Sheet sheet(const QList<std::pair<QString, QString>> &fields, const QString &uid = u"U1"_s)
{
    Sheet sheet{.uid = uid};
    for (const auto &[name, value] : fields)
        sheet.fields.append({.name = name, .value = value});
    return sheet;
}

Sheet popSheet(const QString &url, const QString &folder, const QString &uid = u"U1"_s)
{
    return sheet({{u"popupUrl"_s, url}, {u"folderNumber"_s, folder}}, uid);
}

QString opened(const Sheet &sheet, const PopSecrets &secrets = {})
{
    const ManualClock clock;
    const auto pop = ScreenPops(clock).take(sheet);
    return pop ? pageOf(*pop, secrets).toString(QUrl::FullyEncoded) : u"(no pop)"_s;
}

const auto base = u"http://crm.example.org/info?folder="_s;

} // namespace

void TestScreenPops::followsTheRule_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("page");
    QTest::newRow("joined") << base << u"123456"_s << base + u"123456"_s;
    QTest::newRow("a variable was put in by the PBX")
        << u"http://crm.example.org/info?nb=1050&fn="_s << u"123456"_s
        << u"http://crm.example.org/info?nb=1050&fn=123456"_s;
    QTest::newRow("signs stay as they are") << u"http://www.example.net/"_s << u"&folder=1234"_s
                                            << u"http://www.example.net/&folder=1234"_s;
    QTest::newRow("a dash") << base << u"-"_s << u"(no pop)"_s;
    QTest::newRow("no folder") << base << QString() << u"(no pop)"_s;
    QTest::newRow("no address") << QString() << u"123456"_s << u"(no pop)"_s;
}

void TestScreenPops::followsTheRule()
{
    QFETCH(QString, url);
    QFETCH(QString, folder);
    QTEST(opened(popSheet(url, folder)), "page");
    QCOMPARE(opened(sheet({{u"popupUrl1"_s, base}, {u"folderNumber"_s, u"1"_s}})), u"(no pop)"_s);
    // Of two fields of one name the last one counts.
    QCOMPARE(opened(sheet({{u"popupUrl"_s, u"http://a.example/"_s},
                           {u"popupUrl"_s, u"http://b.example/"_s},
                           {u"folderNumber"_s, u"1"_s}})),
             u"http://b.example/1"_s);
}

void TestScreenPops::encodesOnlyWhatNoAddressMayHold_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("end");
    QTest::newRow("blank") << u"a b"_s << u"a%20b"_s;
    QTest::newRow("quotes") << u"\"a\""_s << u"%22a%22"_s;
    QTest::newRow("markup") << u"<a>"_s << u"%3Ca%3E"_s;
    QTest::newRow("letters") << u"é"_s << u"%C3%A9"_s;
    QTest::newRow("encoded already") << u"a%20b"_s << u"a%20b"_s;
    QTest::newRow("signs") << u"1&x=2;3+4"_s << u"1&x=2;3+4"_s;
    QTest::newRow("a strange placeholder") << u"{who}"_s << u"%7Bwho%7D"_s;
}

void TestScreenPops::encodesOnlyWhatNoAddressMayHold()
{
    QFETCH(QString, folder);
    QFETCH(QString, end);
    QCOMPARE(opened(popSheet(base, folder)), base + end);
}

void TestScreenPops::opensOnlyPages_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("file") << u"file:///etc/"_s;
    QTest::newRow("script") << u"javascript:alert"_s;
    QTest::newRow("call") << u"tel:"_s;
    QTest::newRow("no scheme") << u"crm.example.org/"_s;
    QTest::newRow("no host") << u"http:///"_s;
}

void TestScreenPops::opensOnlyPages()
{
    QFETCH(QString, url);
    QCOMPARE(opened(popSheet(url, u"1"_s)), QString());
}

void TestScreenPops::givesTheTokenOnlyWhereItMay()
{
    const PopSecrets secrets{
        .token = u"T/1"_s, .login = u"m dupont"_s, .mayHaveToken = [](const QUrl &page) {
            return page.host() == "crm.example.org"_L1;
        }};
    const auto page = [&](const QString &url) { return opened(popSheet(url, u"9"_s), secrets); };
    QCOMPARE(page(u"https://crm.example.org/?t={xuc-token}&u={xuc-username}&f="_s),
             u"https://crm.example.org/?t=T%2F1&u=m%20dupont&f=9"_s);
    QCOMPARE(page(u"https://evil.example/?t={xuc-token}&u={xuc-username}&f="_s),
             u"https://evil.example/?t=&u=m%20dupont&f=9"_s);
    // The first of each; a second is an illegal sign as any other.
    QCOMPARE(page(u"https://crm.example.org/?a={xuc-token}&b={xuc-token}&f="_s),
             u"https://crm.example.org/?a=T%2F1&b=%7Bxuc-token%7D&f=9"_s);
    QVERIFY(!page(u"https://crm.example.org{xuc-token}.evil.example/"_s).contains("T"_L1));
    QCOMPARE(
        opened(popSheet(u"https://crm.example.org/?t={xuc-token}&f="_s, u"9"_s), {.token = u"T"_s}),
        u"https://crm.example.org/?t=&f=9"_s);
}

void TestScreenPops::keepsNoSecret()
{
    const ManualClock clock;
    ScreenPops pops(clock);
    const auto pop = pops.take(popSheet(u"https://crm.example.org/?t={xuc-token}&f="_s, u"9"_s));
    QVERIFY(pop);
    QCOMPARE(shownPageOf(*pop).toString(), u"https://crm.example.org/?t=&f=9"_s);
    QVERIFY(pops.recent().constFirst().address.contains("{xuc-token}"_L1));
}

void TestScreenPops::aRepetitionOpensNothing()
{
    ManualClock clock;
    ScreenPops pops(clock);
    QVERIFY(pops.take(popSheet(base, u"1"_s)));
    clock.advance(1900ms);
    QVERIFY(!pops.take(popSheet(base, u"1"_s)));
    QVERIFY(pops.take(popSheet(base, u"2"_s)));
    QVERIFY(pops.take(popSheet(base, u"2"_s, u"U2"_s)));
    clock.advance(2100ms);
    QVERIFY(pops.take(popSheet(base, u"2"_s, u"U2"_s)));
    QCOMPARE(pops.recent().size(), 4);
}

void TestScreenPops::keepsTheLastTwenty()
{
    const ManualClock clock;
    ScreenPops pops(clock);
    for (int i = 1; i <= 25; ++i)
        QVERIFY(pops.take(popSheet(base, QString::number(i))));
    QCOMPARE(pops.recent().size(), ScreenPops::maxKept);
    QCOMPARE(pops.recent().constFirst().folder, u"25"_s);
    QCOMPARE(pops.recent().constLast().folder, u"6"_s);
}

void TestScreenPops::namesAProgram()
{
    const ManualClock clock;
    const auto pop = ScreenPops(clock).take(sheet({{u"popupUrl"_s, u"/usr/bin/crm"_s},
                                                   {u"folderNumber"_s, u"-x; rm"_s},
                                                   {u"popupAction"_s, u"run"_s}}));
    QVERIFY(pop && pop->isRun());
    QCOMPARE(pop->program, u"/usr/bin/crm"_s);
    QCOMPARE(pop->folder, u"-x; rm"_s);
}

void TestScreenPops::otherSchemesAreTheSitesToAllow()
{
    const ManualClock clock;
    const auto pop = ScreenPops(clock).take(popSheet(u"crm:folder?n={xuc-token}&f="_s, u"1"_s));
    QVERIFY(pop);
    const PopSecrets secrets{.token = u"T"_s, .mayHaveToken = [](const QUrl &) { return false; }};
    QVERIFY(pageOf(*pop, secrets).isEmpty());
    QVERIFY(shownPageOf(*pop).isEmpty());
    QCOMPARE(pageOf(*pop, secrets, {u"crm"_s}).toString(), u"crm:folder?n=&f=1"_s);
    QCOMPARE(shownPageOf(*pop, {u"crm"_s}).scheme(), u"crm"_s);
    QVERIFY(shownPageOf(*pop, {u"tel"_s}).isEmpty());
}

void TestScreenPops::leavesSecretsOutOfWhatIsKept_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("kept");
    const auto same = u"https://crm.example/a@b/?u={xuc-username}&t={xuc-token}&f=9"_s;
    QTest::newRow("placeholders stay") << same << same;
    QTest::newRow("a password before the host")
        << u"https://crm:Secret@crm.example:8443/?f=9"_s << u"https://crm.example:8443/?f=9"_s;
    QTest::newRow("a password without a path")
        << u"https://crm:Secret@crm.example?f=a@b"_s << u"https://crm.example?f=a@b"_s;
    QTest::newRow("a parameter") << u"https://crm.example/?password=Secret&f=9"_s
                                 << u"https://crm.example/?password=&f=9"_s;
    QTest::newRow("a token filled in by others")
        << u"https://crm.example/?f=9&token=Secret"_s << u"https://crm.example/?f=9&token="_s;
    QTest::newRow("a sign behind the host")
        << u"https://crm.example#a@b"_s << u"https://crm.example#a@b"_s;
    QTest::newRow("no host") << u"crm:folder?f=9"_s << u"crm:folder?f=9"_s;
}

void TestScreenPops::leavesSecretsOutOfWhatIsKept()
{
    QFETCH(QString, address);
    ScreenPop pop;
    pop.address = address;
    QTEST(withoutSecrets(pop).address, "kept");
    QVERIFY(!withoutSecrets(pop).address.contains("Secret"_L1));
}

void TestScreenPops::knowsTheCallerAsSoonAsTheCallDoes()
{
    const ManualClock clock;
    ScreenPops pops(clock);
    QVERIFY(pops.take(popSheet(base, u"1"_s, u"U1"_s)));
    QVERIFY(pops.take(popSheet(base, u"2"_s, u"U2"_s)));
    QVERIFY(pops.describe(u"U1"_s, u"Zoe Martin"_s, u"Trucks"_s));
    QVERIFY(!pops.describe(u"U1"_s, u"Zoe Martin"_s, u"Trucks"_s));
    QVERIFY(!pops.describe({}, u"Nobody"_s, {}));
    QVERIFY(pops.recent().constFirst().caller.isEmpty());
    QCOMPARE(pops.recent().constLast().caller, u"Zoe Martin"_s);
    QCOMPARE(pops.recent().constLast().queue, u"Trucks"_s);
}

void TestScreenPops::aSheetWithoutACallIsOfTheOnlyOne()
{
    const ManualClock clock;
    ScreenPops pops(clock);
    QCOMPARE(pops.take(popSheet(base, u"1"_s, {}), u"U7"_s)->callId, u"U7"_s);
    QCOMPARE(pops.take(popSheet(base, u"2"_s, u"U1"_s), u"U7"_s)->callId, u"U1"_s);
    QVERIFY(pops.take(popSheet(base, u"3"_s, {}))->callId.isEmpty());
}

void TestScreenPops::aPopOfBeforeIsNoRepetition()
{
    const ManualClock clock;
    ScreenPops before(clock);
    QVERIFY(before.take(popSheet(base, u"1"_s)));
    ScreenPops pops(clock);
    pops.restore(before.recent());
    QVERIFY(pops.take(popSheet(base, u"1"_s)));
    QVERIFY(!pops.take(popSheet(base, u"1"_s)));
    QCOMPARE(pops.recent().size(), 2);
    QList<ScreenPop> many;
    for (int i = 0; i < 30; ++i)
        many.append(before.recent());
    pops.restore(many);
    QCOMPARE(pops.recent().size(), ScreenPops::maxKept);
}

void TestScreenPops::tellsTheFieldsOfItsCall()
{
    CallSheets sheets;
    sheets.note(
        sheet({{u"popupUrl"_s, base}, {u"folderNumber"_s, u"48-1"_s}, {u"Site"_s, u"A"_s}}));
    sheets.note(sheet({{u"Site"_s, u"B"_s}, {u"Empty"_s, {}}}));
    sheets.note(sheet({{u"Site"_s, u"C"_s}}, u"U2"_s));
    sheets.note(sheet({{u"Loose"_s, u"1"_s}}, {}));
    const Call mine{.uniqueId = u"U1"_s, .linkedId = u"L1"_s};
    const auto fields = sheets.fields(mine, false);
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields[0].value, u"B"_s);
    QCOMPARE(sheets.folder(mine, false), u"48-1"_s);
    QCOMPARE(sheets.fields(mine, true).size(), 2);
    sheets.follow({mine});
    sheets.follow({});
    QVERIFY(sheets.fields(mine, true).isEmpty());
    QCOMPARE(sheets.fields({.uniqueId = u"U2"_s}, false).size(), 1);
}

void TestScreenPops::aSheetBeforeItsCallIsKept()
{
    CallSheets sheets;
    sheets.note(sheet({{u"Site"_s, u"A"_s}}, u"U7"_s));
    sheets.follow({});
    sheets.follow({Call{.uniqueId = u"U1"_s}});
    const Call mine{.uniqueId = u"U8"_s, .linkedId = u"U7"_s};
    sheets.follow({mine});
    QCOMPARE(sheets.fields(mine, true).size(), 1);
}

void TestScreenPops::attachedDataAreToldWithoutTheirMark()
{
    const auto data = attachedData(
        {.userData
         = {{u"USR_contract"_s, u"Fleet"_s}, {u"USR_none"_s, {}}, {u"XIVO_SRCNUM"_s, u"1333"_s}}});
    QCOMPARE(data.size(), 1);
    QCOMPARE(data[0].name, u"contract"_s);
    QCOMPARE(data[0].value, u"Fleet"_s);
}

QTEST_APPLESS_MAIN(TestScreenPops)
#include "test_screenpops.moc"
