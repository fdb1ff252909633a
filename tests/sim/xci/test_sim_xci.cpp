// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/archive.h"
#include "sim/xci/demodata.h"
#include "sim/xci/desk.h"
#include "sim/xci/numbers.h"
#include "sim/xci/secret.h"
#include "sim/xci/sessions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim::xci;

//! What the XCI keeps and refuses, without HTTP.
class TestSimXci : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void intervals_data();
    void intervals();
    void overlaps_data();
    void overlaps();
    void freeNumbersKeepOrderAndWidth();
    void sessionsEndUnused();
    void cookies_data();
    void cookies();
    void secretsAreNotReadable();
    void idsAreNotGivenTwice();
    void theFileHoldsAll();
    void theDemoIsSound();
};

void TestSimXci::intervals_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("range") << u"1000"_s << u"1099"_s << true;
    QTest::newRow("single") << u"1961"_s << QString() << true;
    QTest::newRow("same ends") << u"1961"_s << u"1961"_s << true;
    QTest::newRow("wide") << u"39990000000000000000"_s << u"39990000000000000009"_s << true;
    QTest::newRow("backwards") << u"1099"_s << u"1000"_s << false;
    QTest::newRow("two widths") << u"999"_s << u"1000"_s << false;
    QTest::newRow("letters") << u"1a00"_s << u"1b00"_s << false;
    QTest::newRow("foreign digits") << u"\u0661"_s << QString() << false;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void TestSimXci::intervals()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QTEST(isInterval({start, end}), "isOne");
}

void TestSimXci::overlaps_data()
{
    QTest::addColumn<Interval>("a");
    QTest::addColumn<Interval>("b");
    QTest::addColumn<bool>("meet");
    QTest::newRow("apart") << Interval{u"100"_s, u"199"_s} << Interval{u"200"_s, u"299"_s} << false;
    QTest::newRow("end") << Interval{u"100"_s, u"200"_s} << Interval{u"200"_s, u"299"_s} << true;
    QTest::newRow("inside") << Interval{u"100"_s, u"199"_s} << Interval{u"150"_s, {}} << true;
    QTest::newRow("same single") << Interval{u"150"_s, {}} << Interval{u"150"_s, {}} << true;
    QTest::newRow("other width") << Interval{u"100"_s, u"199"_s} << Interval{u"0150"_s, {}}
                                 << false;
}

void TestSimXci::overlaps()
{
    QFETCH(Interval, a);
    QFETCH(Interval, b);
    QTEST(overlap(a, b), "meet");
    QTEST(overlap(b, a), "meet");
}

void TestSimXci::freeNumbersKeepOrderAndWidth()
{
    const QList<Interval> intervals{
        {u"0098"_s, u"0101"_s}, {u"5"_s, {}}, {u"9998"_s, u"9999"_s}, {u"07"_s, u"09"_s}};
    const auto isTaken = [](const QString &number) { return number == u"0099"_s; };
    const QStringList all{u"0098"_s, u"0100"_s, u"0101"_s, u"5"_s, u"9998"_s,
                          u"9999"_s, u"07"_s,   u"08"_s,   u"09"_s};
    QCOMPARE(freeNumbers(intervals, 100, isTaken), all);
    QCOMPARE(freeNumbers(intervals, 4, isTaken), all.first(4));
}

void TestSimXci::sessionsEndUnused()
{
    ManualClock clock;
    Sessions sessions(clock);
    constexpr std::chrono::minutes idle(60);
    const auto token = sessions.open(AdministratorId(7));
    QVERIFY(sessions.open(AdministratorId(7)) != token);
    for (int i = 0; i < 3; ++i) {
        clock.advance(std::chrono::minutes(59));
        QCOMPARE(sessions.use(token, idle), std::optional(AdministratorId(7)));
    }
    clock.advance(std::chrono::minutes(61));
    QVERIFY(!sessions.use(token, idle));
    QVERIFY(!sessions.use(token, std::chrono::hours(9)));
    QVERIFY(!sessions.use({}, idle));
}

void TestSimXci::cookies_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << "PLAY_SESSION=abc"_ba
                           << "abc"_ba;
    QTest::newRow("copied") << cookieOf("abc") << "abc"_ba;
    QTest::newRow("with a date") << "Expires=Wed, 21 Oct 2026 07:28:00 GMT;PLAY_SESSION=abc"_ba
                                 << "abc"_ba;
    QTest::newRow("another's") << "XPLAY_SESSION=abc; SESSION=d"_ba << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestSimXci::cookies()
{
    QFETCH(QByteArray, header);
    QTEST(sessionIn(header), "value");
}

void TestSimXci::secretsAreNotReadable()
{
    const Administrator who{.secret = secretOf(u"superpass"_s)};
    QCOMPARE(who.secret.size(), 64);
    QVERIFY(!QByteArray::fromBase64(who.secret).contains("superpass"));
    QVERIFY(who.secret != secretOf(u"superpass"_s));
    QVERIFY(isPassword(who, u"superpass"_s));
    QVERIFY(!isPassword(who, u"superpas"_s));
    QVERIFY(!isPassword({}, {}));
    QVERIFY(isPassword({.ldap = true}, ldapPassword));
}

void TestSimXci::idsAreNotGivenTwice()
{
    Registry registry;
    const auto first = registry.put(Template{.name = u"a"_s});
    registry.remove(first);
    const auto second = registry.put(Template{.name = u"b"_s});
    QVERIFY(plain(second) > plain(first));
}

void TestSimXci::theFileHoldsAll()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"state"_s);
    const auto opened = [&path] {
        auto archive = std::make_unique<Archive>(path);
        return archive->open() ? std::move(archive) : nullptr;
    };
    Registry before;
    auto archive = opened();
    QVERIFY(archive);
    QVERIFY(!before.restoreFrom(*archive));
    fillDemo(before);
    before.keepIn(std::move(archive));
    const auto user = before.users().lastKey();
    before.remove(user);

    Registry after;
    archive = opened();
    QVERIFY(archive);
    QVERIFY(after.restoreFrom(*archive));
    after.keepIn(std::move(archive));
    QCOMPARE(after.xivos(), before.xivos());
    QCOMPARE(after.entities(), before.entities());
    QCOMPARE(after.users(), before.users());
    QCOMPARE(after.templates(), before.templates());
    QCOMPARE(after.administrators(), before.administrators());
    QVERIFY(plain(after.put(User{.entity = EntityId(31)})) > plain(user));
}

//! What the demo holds could have been made over the interface.
void TestSimXci::theDemoIsSound()
{
    Registry registry;
    fillDemo(registry);
    fillScale(registry, 100, 3, 0);
    QSet<QString> provisioned;
    QSet<std::pair<qint32, QString>> numbers;
    for (const auto &user : registry.users()) {
        const auto entity = registry.entities().value(user.entity);
        provisioned.insert(user.provisioningNumber);
        numbers.insert({plain(entity.xivo), user.internalNumber});
        QVERIFY(holds(entity.intervals, user.internalNumber) || user.id == UserId(559));
    }
    QCOMPARE(provisioned.size(), registry.users().size());
    QCOMPARE(numbers.size(), registry.users().size());
    const auto entities = registry.entities().values();
    for (const auto &one : entities) {
        for (const auto &other : entities) {
            for (const auto &a : one.intervals) {
                for (const auto &b : other.intervals)
                    QVERIFY(one.id == other.id || !overlap(a, b));
            }
        }
    }
    // A program takes the first template and the second entity together.
    QVERIFY(registry.templates().first().entities.contains(entities[1].id));
}

QTEST_GUILESS_MAIN(TestSimXci)
#include "test_sim_xci.moc"
