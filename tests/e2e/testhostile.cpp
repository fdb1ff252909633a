// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testhostile.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "fakes/rudedoor.h"
#include "floor.h"
#include "pulse.h"
#include "roomhands.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vigie::center::LinkState;
using vigie::fakes::RudeDoor;
using vigie::fakes::serverFrame;

namespace vigie::e2e {

namespace {

    constexpr int patience = 15'000;
    const QByteArray logins = "/xuc/api/2.0/auth/";
    const QByteArray upgrades = "/xuc/api/2.0/cti";
    const QByteArray portal
        = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 52\r\n\r\n"
          "<html><form action=/pay>Buy an hour of Wi-Fi</form>\n";
    const QByteArray elsewhere = "HTTP/1.1 302 Found\r\nLocation: /xuc/api/2.0/auth/login\r\n"
                                 "Content-Length: 0\r\n\r\n";
    const QString half = u"Half a text that nobody has s"_s;

    //! Nobody at a telephone knows what HTTP 302 or 1006 is.
    bool isInWords(QString sentence, const RudeDoor &door)
    {
        static const QRegularExpression code(u"\\b\\d{3,}\\b|HTTP|JSON|WebSocket|<|\\{"_s);
        sentence.remove(door.url().authority()).remove(door.url().host());
        return sentence.size() > 40 && !sentence.contains(code);
    }

    //! Signs in and is told of a failure. Nothing that was typed goes.
    void failToEnter(Person &person, const RudeDoor &door)
    {
        const int before = door.count();
        person.enter(u"agent1"_s, u"demo"_s, u"1001"_s);
        QVERIFY(QTest::qWaitFor([&] { return door.count() > before; }, patience));
        QTRY_VERIFY_WITH_TIMEOUT(!person.problem().isEmpty(), patience);
        QVERIFY2(isInWords(person.problem(), door), qPrintable(person.problem()));
        QVERIFY(!person.isIn());
        QCOMPARE(person.find<QLineEdit>(u"login"_s)->text(), u"agent1"_s);
        QCOMPARE(person.find<QLineEdit>(u"password"_s)->text(), u"demo"_s);
        QCOMPARE(person.find<QLineEdit>(u"phone"_s)->text(), u"1001"_s);
    }

    //! The server is well again: Enter is all it takes.
    void enterAtLast(Person &person, RudeDoor &door)
    {
        door.behave();
        person.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    }

    //! Without the pauses of QTest, of 10 ms a turn.
    void turnUntil(const std::function<bool()> &isSo)
    {
        QElapsedTimer time;
        time.start();
        while (!isSo() && time.elapsed() < patience)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }

    QPlainTextEdit *input(Person &person)
    {
        return person.find<QPlainTextEdit>(u"chatInput"_s);
    }

    //! At work behind the door, with a half-typed text.
    bool workAndType(Person &person)
    {
        if (!enterPaused(person, u"agent1"_s) || !openPage(person, u"Messages"_s)
            || !person.type(u"chatSearch"_s, u"agent2"_s))
            return false;
        person.press(Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return input(person) && input(person)->hasFocus(); }, 5000))
            return false;
        QTest::keyClicks(input(person), half);
        return true;
    }

    bool isLive(Person &person)
    {
        return person.desk()->link() == LinkState::Live;
    }

    void seeTheLoss(Person &person, const RudeDoor &door)
    {
        QTRY_COMPARE_WITH_TIMEOUT(person.desk()->link(), LinkState::Down, patience);
        QTRY_VERIFY(person.find<ui::Banner>(u"banner"_s));
        QVERIFY2(isInWords(person.find<ui::Banner>(u"banner"_s)->text(), door),
                 qPrintable(person.find<ui::Banner>(u"banner"_s)->text()));
        QCOMPARE(input(person)->toPlainText(), half);
        QVERIFY(input(person)->isEnabled());
    }

    void seeItBack(Person &person)
    {
        // By the person's own hand, if it is not back already.
        if (person.desk()->link() == LinkState::Down && person.find(u"bannerAction"_s))
            person.click(u"bannerAction"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(person), patience);
        QCOMPARE(input(person)->toPlainText(), half);
    }

} // namespace

void TestHostile::aStrangeAnswerToTheSignInIsTold()
{
    Floor floor;
    QVERIFY2(floor.isGood(), floor.problem());
    RudeDoor door(floor.sim.xuc());
    Person person(door.url());
    const Pulse pulse;
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: ";
    const QByteArray begun = ok + "application/json\r\nContent-Length: 400\r\n\r\n{\"token\":\"ab";
    for (const QByteArray &bytes :
         {portal, elsewhere, begun, ok + "image/png\r\nContent-Length: 4\r\n\r\n\x89PNG",
          ok + "application/json\r\nContent-Length: 17\r\n\r\n{\"token\":{\"a\":1}}",
          "\x15\x03\x03"_ba, "SSH-2.0-OpenSSH_9.2\r\n"_ba}) {
        door.say(logins, bytes);
        failToEnter(person, door);
        if (QTest::currentTestFailed())
            QFAIL(bytes.constData());
        door.behave();
    }
    door.pour(logins, ok + "application/json\r\n\r\n{\"token\":\"", QByteArray(65'536, 'x'));
    failToEnter(person, door);
    QVERIFY(door.poured() < 32'000'000);
    if (QTest::currentTestFailed())
        return;
    enterAtLast(person, door);
    QVERIFY2(pulse.longest() < 1s, qPrintable(QString::number(pulse.longest().count())));
}

void TestHostile::aMuteServerIsGivenUp()
{
    Floor floor;
    QVERIFY2(floor.isGood(), floor.problem());
    RudeDoor door(floor.sim.xuc());
    Person person(door.url());
    door.keepSilent();
    const Pulse pulse;
    person.enter(u"agent1"_s, u"demo"_s, u"1001"_s);
    // Whoever does not want to wait need not.
    QVERIFY(person.click(u"cancelSignIn"_s));
    QTRY_VERIFY(person.enabledButton(u"signIn"_s));
    failToEnter(person, door);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(pulse.longest() < 1s, qPrintable(QString::number(pulse.longest().count())));
    QVERIFY2(pulse.load() < 0.5, qPrintable(QString::number(pulse.load())));
    QVERIFY(door.count() < 10);
    enterAtLast(person, door);
}

void TestHostile::aStrangeAnswerToTheUpgradeIsTold()
{
    Floor floor;
    QVERIFY2(floor.isGood(), floor.problem());
    RudeDoor door(floor.sim.xuc());
    Person person(door.url());
    const Pulse pulse;
    for (const QByteArray &bytes :
         {portal, elsewhere, "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"_ba,
          "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n"_ba,
          "HTTP/1.1 101 Swi"_ba}) {
        door.say(upgrades, bytes);
        failToEnter(person, door);
        if (QTest::currentTestFailed())
            QFAIL(bytes.constData());
        door.behave();
    }
    const QByteArray more = "X-More: 0123456789\r\n";
    door.pour(upgrades, "HTTP/1.1 101 Switching Protocols\r\n", more.repeated(4000));
    failToEnter(person, door);
    door.behave();
    door.pour(upgrades, {}, QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(2000));
    failToEnter(person, door);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(door.poured() < 32'000'000, qPrintable(QString::number(door.poured())));
    enterAtLast(person, door);
    QVERIFY2(pulse.longest() < 1s, qPrintable(QString::number(pulse.longest().count())));
}

void TestHostile::anUpgradeNeverAnsweredIsGivenUp()
{
    Floor floor;
    QVERIFY2(floor.isGood(), floor.problem());
    RudeDoor door(floor.sim.xuc());
    Person person(door.url());
    door.answer(upgrades, [](QTcpSocket &) {});
    const Pulse pulse;
    failToEnter(person, door);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(pulse.load() < 0.5, qPrintable(QString::number(pulse.load())));
    QCOMPARE(door.count(), 1);
    enterAtLast(person, door);
}

void TestHostile::aServerThatDribblesIsUnderstood()
{
    Floor floor;
    QVERIFY2(floor.isGood(), floor.problem());
    RudeDoor door(floor.sim.xuc());
    Person person(door.url());
    door.dribble(60'000); // The sign-in, the upgrade, and frames of the first list.
    person.enter(u"agent1"_s, u"demo"_s, u"1001"_s);
    turnUntil([&] { return door.left() == 0; });
    QCOMPARE(door.left(), 0);
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    door.dribble(2'000);
    floor.sim.call(u"1001"_s, u"0145000001"_s, u"Zo\u00e9"_s);
    turnUntil([&] { return person.enabledButton(u"answer"_s) != nullptr; });
    QVERIFY(person.enabledButton(u"answer"_s));
    QVERIFY(isLive(person));
}

void TestHostile::strangeFramesCostNothing()
{
    Floor floor;
    QVERIFY2(floor.isGood(), floor.problem());
    RudeDoor door(floor.sim.xuc());
    Person person(door.url());
    QVERIFY2(workAndType(person), qPrintable(person.problem()));
    int losses = 0;
    connect(person.desk(), &center::Desk::linkChanged, this,
            [&] { losses += person.desk()->link() == LinkState::Down ? 1 : 0; });
    const Pulse pulse;
    door.interject(serverFrame(0x82, QByteArray(100'000, '\0')));
    door.interject(serverFrame(0x8A, "nobody asked"));
    door.interject(serverFrame(0x81, {}));
    door.interject(serverFrame(0x81, "[[[[[[[[").repeated(1000));
    door.interject(serverFrame(0x81, QByteArray(1'000'000, '[')));
    door.interject(serverFrame(0x81, "\xFF\xFE\0\x01"));
    door.interject(serverFrame(0x01, "{\"msgType\":") + serverFrame(0x89, "within")
                   + serverFrame(0x80, "1}"));
    // Asked without end whether we are there, while the floor goes on.
    for (int burst = 0; burst < 20; ++burst) {
        door.interject(serverFrame(0x89, QByteArray(125, 'p')).repeated(2000));
        QTest::qWait(20);
    }
    // It is still the same link that tells of a call.
    floor.sim.call(u"1001"_s, u"0145000001"_s, u"Zo\u00e9"_s);
    QTRY_VERIFY_WITH_TIMEOUT(person.enabledButton(u"answer"_s), patience);
    QCOMPARE(losses, 0);
    QCOMPARE(input(person)->toPlainText(), half);
    QVERIFY2(pulse.longest() < 1s, qPrintable(QString::number(pulse.longest().count())));
}

void TestHostile::eachEndOfTheLinkIsMended()
{
    Floor floor;
    QVERIFY2(floor.isGood(), floor.problem());
    RudeDoor door(floor.sim.xuc());
    Person person(door.url());
    QVERIFY2(workAndType(person), qPrintable(person.problem()));
    const auto close = [](int code, const QByteArray &reason = {}) {
        return serverFrame(0x88, QByteArray(1, char(code >> 8)) + char(code & 0xFF) + reason);
    };
    const QByteArray piece(8LL * 1024 * 1024, ' ');
    for (const QByteArray &bytes :
         {serverFrame(0x88, {}), serverFrame(0x88, "\x03"), close(1000), close(1001, "bye"),
          close(1012), close(3000, QByteArray(123, '\xFF')), close(4999), close(999),
          serverFrame(0x01, piece) + serverFrame(0x00, piece).repeated(4)}) {
        door.interject(bytes);
        seeTheLoss(person, door);
        if (!QTest::currentTestFailed())
            seeItBack(person);
        if (QTest::currentTestFailed())
            QFAIL(bytes.first(std::min<qsizetype>(bytes.size(), 8)).toHex().constData());
    }
}

void TestHostile::aPortalInTheWayIsWaitedOut()
{
    Floor floor;
    QVERIFY2(floor.isGood(), floor.problem());
    RudeDoor door(floor.sim.xuc());
    Person person(door.url());
    QVERIFY2(workAndType(person), qPrintable(person.problem()));
    door.say({}, portal); // To whatever is asked.
    door.cutAll();
    seeTheLoss(person, door);
    const Pulse pulse;
    QTRY_VERIFY_WITH_TIMEOUT(door.count() >= 1, patience);
    seeTheLoss(person, door);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(door.count() < 10);
    QVERIFY2(pulse.load() < 0.5, qPrintable(QString::number(pulse.load())));
    door.behave();
    door.say(upgrades, elsewhere);
    const int before = door.count();
    QVERIFY(person.click(u"bannerAction"_s));
    QTRY_VERIFY_WITH_TIMEOUT(door.count() > before, patience);
    seeTheLoss(person, door);
    door.behave();
    seeItBack(person);
}

} // namespace vigie::e2e
