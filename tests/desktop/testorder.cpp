// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testorder.h"

#include "ui/desktop/autostart.h"
#include "ui/desktop/instance.h"
#include "ui/desktop/tofront.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace vigie::ui {

void TestOrder::ordersSurviveTheWay()
{
    for (const Order::Kind kind :
         {Order::Kind::Show, Order::Kind::Answer, Order::Kind::HangUp, Order::Kind::Hold,
          Order::Kind::Pause, Order::Kind::Ready, Order::Kind::Dial, Order::Kind::Link}) {
        const Order order{.kind = kind, .value = u"déjeuner \n \"x\""_s, .token = u"id_TIME12"_s};
        const QByteArray line = encode(order);
        QCOMPARE(line.count('\n'), 1);
        const auto read = decodeOrder(line);
        QVERIFY(read.has_value());
        QCOMPARE(*read, order);
    }
    const OrderReply reply{.exitCode = 3, .sentence = u"Vigie dort."_s};
    QCOMPARE(*decodeOrderReply(encode(reply)), reply);
}

void TestOrder::whatIsNoOrderIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << "answer\n"_ba;
    QTest::newRow("a list") << "[1]\n"_ba;
    QTest::newRow("no order") << "{}\n"_ba;
    QTest::newRow("of another type") << "{\"order\":1}\n"_ba;
    QTest::newRow("unknown") << "{\"order\":\"format\"}\n"_ba;
    QTest::newRow("too long") << "{\"order\":\"dial\",\"value\":\"" + QByteArray(2000, '1') + "\"}";
}

void TestOrder::whatIsNoOrderIsRefused()
{
    QFETCH(QByteArray, line);
    QVERIFY(!decodeOrder(line));
    QVERIFY(!decodeOrderReply(line));
}

void TestOrder::linksGiveTheirNumber_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("number");
    QTest::newRow("tel") << u"tel:+33-4-72-10-55-20"_s << u"0033472105520"_s;
    QTest::newRow("upper case") << u"TEL:0472105520"_s << u"0472105520"_s;
    QTest::newRow("callto") << u"callto:0472105520"_s << u"0472105520"_s;
    QTest::newRow("extension is left out") << u"tel:0472105520;ext=12"_s << u"0472105520"_s;
    QTest::newRow("escaped") << u"tel:04%2072%2010%2055%2020"_s << u"0472105520"_s;
    QTest::newRow("sip") << u"sip:1051@xivo.example"_s << u"1051"_s;
    QTest::newRow("sip, escaped plus")
        << u"sip:%2B33472105520@x;user=phone"_s << u"0033472105520"_s;
    QTest::newRow("selected text") << u" 04 72 10 55 20 \n"_s << u"0472105520"_s;
    QTest::newRow("feature code") << u"tel:*21"_s << u"*21"_s;
    QTest::newRow("sip name") << u"sip:camille@xivo.example"_s << QString();
    QTest::newRow("words") << u"tel:call me"_s << QString();
    QTest::newRow("nothing") << u"tel:"_s << QString();
    QTest::newRow("an option in disguise") << u"tel:--quit"_s << QString();
}

void TestOrder::linksGiveTheirNumber()
{
    QFETCH(QString, link);
    QFETCH(QString, number);
    QCOMPARE(linkNumber(link), number);
}

void TestOrder::aStartupIdHasATime()
{
    QCOMPARE(startTime("xfce4-panel/vigie/812-0-host_TIME4711"), 4711U);
    QCOMPARE(startTime("0b5f3cd4-token-of-a-wayland-compositor"), 0U);
    QCOMPARE(startTime({}), 0U);
}

void TestInstance::theSecondIsRefusedAndItsOrderArrives()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"vigie"_s);
    Instance first(path);
    QVERIFY(first.claim());
    QVERIFY(!first.isAlone());
    Instance second(path);
    QVERIFY(!second.claim());

    Order came;
    connect(&first, &Instance::ordered, this,
            [&](const Order &order, const Instance::Reply &reply) {
                came = order;
                reply({.exitCode = 5, .sentence = u"Calling 1051."_s});
            });
    // As another program: this one's event loop has to answer meanwhile.
    std::optional<OrderReply> reply;
    const std::unique_ptr<QThread> other(QThread::create(
        [&] { reply = Instance::ask(path, {.kind = Order::Kind::Dial, .value = u"1051"_s}); }));
    other->start();
    QTRY_VERIFY(other->isFinished());
    QCOMPARE(came, (Order{.kind = Order::Kind::Dial, .value = u"1051"_s}));
    QCOMPARE(reply, (OrderReply{.exitCode = 5, .sentence = u"Calling 1051."_s}));
}

void TestInstance::afterTheFirstTheNextMayBeIt()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"vigie"_s);
    auto first = std::make_unique<Instance>(path);
    QVERIFY(first->claim());
    first.reset();
    Instance second(path);
    QVERIFY(second.claim());
    QVERIFY(!second.isAlone());
}

void TestInstance::whatACrashLeftIsTakenOver()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"vigie"_s);
    // A socket without a listener, and a lock that names a process: the dead one's number may be
    // somebody else's by now.
    QFile socket(path);
    QVERIFY(socket.open(QIODevice::WriteOnly));
    socket.close();
    QFile lock(path + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n'
               + QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8() + '\n'
               + QSysInfo::machineHostName().toUtf8() + '\n');
    lock.close();
    Instance instance(path);
    QVERIFY(instance.claim());
    QVERIFY(!instance.isAlone());
}

void TestInstance::rubbishIsAnsweredAndTheNextOrderWorks()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"vigie"_s);
    Instance instance(path);
    QVERIFY(instance.claim());
    int orders = 0;
    connect(&instance, &Instance::ordered, this, [&](const Order &, const Instance::Reply &reply) {
        ++orders;
        reply({});
    });
    const auto send = [&](const QByteArray &bytes) {
        QLocalSocket socket;
        socket.connectToServer(path);
        if (!socket.waitForConnected())
            return QByteArray("not connected");
        socket.write(bytes);
        const bool isOver = QTest::qWaitFor(
            [&] { return socket.state() == QLocalSocket::UnconnectedState; }, 5000);
        return isOver ? socket.readAll() : QByteArray("still open");
    };
    const auto answer = decodeOrderReply(send("\xff\xfe{}{}\n"));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->exitCode, 2);
    QCOMPARE(send(QByteArray(100000, 'x')), QByteArray()); // No line feed: cut off.
    QCOMPARE(orders, 0);
    QVERIFY(decodeOrderReply(send(encode(Order{.kind = Order::Kind::Answer}))).has_value());
    QCOMPARE(orders, 1);
}

void TestInstance::nobodyThereIsToldAtOnce()
{
    QTemporaryDir folder;
    QVERIFY(!Instance::ask(folder.filePath(u"vigie"_s), {}).has_value());
}

void TestInstance::withoutAFolderItRunsAlone()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Later starts cannot find this one"_s));
    Instance instance(u"/no/such/folder/vigie"_s);
    QVERIFY(instance.claim());
    QVERIFY(instance.isAlone());
}

void TestAutostart::theFileComesAndGoes()
{
    QTemporaryDir folder;
    Autostart autostart(folder.filePath(u"autostart"_s));
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
    QFile file(folder.filePath(u"autostart/vigie.desktop"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("[Desktop Entry]\n"));
    QVERIFY(text.contains("Exec=\"" + QCoreApplication::applicationFilePath().toUtf8()
                          + "\" --hidden\n"));
    QVERIFY(autostart.set(false));
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(false));
}

void TestAutostart::aFolderThatCannotBeMadeIsTold()
{
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"Vigie will not start with the session"_s));
    Autostart autostart(u"/proc/no/such"_s);
    QVERIFY(!autostart.set(true));
    QVERIFY(!autostart.isOn());
}

} // namespace vigie::ui
