// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/routesocket.h"
#include "net/sleepgauge.h"
#include "net/systemnetworkwatch.h"
#include "net/systemwakewatch.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#ifdef VIGIE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#endif

using namespace vigie::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestNet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef VIGIE_HAS_DBUS
    void initTestCase();
    void cleanupTestCase();
#endif
    void findsASleepInTheClocks_data();
    void findsASleepInTheClocks();
    void measuresFromTheLastReading();
    void readsClocksThatGoOn();
    void tellsADifferentNetworkOnceABurst();
    void keepsQuietWhenTheNetworkIsTheSame();
    void hearsTheKernel();
#ifdef VIGIE_HAS_DBUS
    void hearsLogindAfterASleepAndNotBefore();
    void hearsNetworkManager();

private:
    QProcess m_bus;
#endif
};

#ifdef VIGIE_HAS_DBUS
//! Before anything has asked for the machine's own bus.
void TestNet::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_bus.waitForStarted(), "the package dbus-daemon has the bus");
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void TestNet::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}
#endif

void TestNet::findsASleepInTheClocks_data()
{
    using ns = std::chrono::nanoseconds;
    QTest::addColumn<ns>("sinceBoot");
    QTest::addColumn<ns>("awake");
    QTest::addColumn<bool>("slept");
    QTest::newRow("a tick in time") << ns(5s) << ns(5s) << false;
    QTest::newRow("a tick that is late") << ns(14s) << ns(14s) << false;
    QTest::newRow("nothing ran for long") << ns(16s) << ns(16s) << true;
    QTest::newRow("a night") << ns(8h) << ns(5s) << true;
    QTest::newRow("a short sleep") << ns(8s) << ns(5s) << true;
    QTest::newRow("clocks read apart") << ns(6s) << ns(5s) << false;
}

void TestNet::findsASleepInTheClocks()
{
    QFETCH(std::chrono::nanoseconds, sinceBoot);
    QFETCH(std::chrono::nanoseconds, awake);
    SleepGauge gauge(5s);
    const ClockReading start{.sinceBoot = 20h, .awake = 10h};
    gauge.restart(start);
    QTEST(gauge.hasSlept({start.sinceBoot + sinceBoot, start.awake + awake}), "slept");
}

void TestNet::measuresFromTheLastReading()
{
    SleepGauge gauge(5s);
    gauge.restart({.sinceBoot = 0s, .awake = 0s});
    QVERIFY(gauge.hasSlept({.sinceBoot = 1h, .awake = 5s}));
    QVERIFY(!gauge.hasSlept({.sinceBoot = 1h + 5s, .awake = 10s}));
}

void TestNet::readsClocksThatGoOn()
{
    const ClockReading first = readClocks();
    const ClockReading second = readClocks();
    QVERIFY(first.awake.count() > 0);
    QVERIFY(second.awake >= first.awake);
    QVERIFY(second.sinceBoot >= first.sinceBoot);
    QVERIFY(second.sinceBoot + 1s >= second.awake); // Sleep is part of the one alone.
}

void TestNet::tellsADifferentNetworkOnceABurst()
{
    QByteArray network = "eth0 10.0.0.5";
    int looks = 0;
    SystemNetworkWatch watch(
        [&] {
            ++looks;
            return network;
        },
        20ms);
    QSignalSpy changed(&watch, &NetworkWatch::changed);
    watch.start();
    network = "wlan0 10.1.0.7";
    for (int i = 0; i < 50; ++i)
        watch.notice();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(looks, 2); // At the start, and after the burst.
    network = "";
    watch.notice();
    QTRY_COMPARE(changed.size(), 2);
}

void TestNet::keepsQuietWhenTheNetworkIsTheSame()
{
    int looks = 0;
    SystemNetworkWatch watch(
        [&] {
            ++looks;
            return "eth0 10.0.0.5"_ba;
        },
        1ms);
    QSignalSpy changed(&watch, &NetworkWatch::changed);
    watch.start();
    watch.notice();
    QTRY_COMPARE(looks, 2);
    QCOMPARE(changed.size(), 0);
}

void TestNet::hearsTheKernel()
{
#ifdef Q_OS_LINUX
    RouteSocket routes;
    QVERIFY(routes.open());
#else
    QVERIFY(!RouteSocket().open());
#endif
}

#ifdef VIGIE_HAS_DBUS
//! On the test's own bus, where it is logind itself.
void TestNet::hearsLogindAfterASleepAndNotBefore()
{
    QDBusConnection logind = QDBusConnection::connectToBus(
        qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), u"logind"_s);
    QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));

    SystemWakeWatch watch;
    QSignalSpy woke(&watch, &WakeWatch::woke);
    watch.start();
    const auto tell = [&](bool isGoing) {
        QDBusMessage signal
            = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal << isGoing;
        QVERIFY(logind.send(signal));
    };
    tell(true);
    tell(true);
    tell(false);
    QTRY_VERIFY(!woke.isEmpty());
    // A word there and back: whatever was under way has arrived.
    QVERIFY(
        QDBusConnection::systemBus().interface()->isServiceRegistered(u"org.freedesktop.login1"_s));
    QCoreApplication::processEvents();
    QCOMPARE(woke.size(), 1);
    QDBusConnection::disconnectFromBus(u"logind"_s);
}

//! Behind a portal the addresses are the same before and after it let us through.
void TestNet::hearsNetworkManager()
{
    QDBusConnection manager = QDBusConnection::connectToBus(
        qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), u"networkManager"_s);
    QVERIFY(manager.registerService(u"org.freedesktop.NetworkManager"_s));

    SystemNetworkWatch watch([] { return "eth0 10.0.0.5"_ba; }, 1ms);
    QSignalSpy changed(&watch, &NetworkWatch::changed);
    watch.start();
    constexpr uint connectedGlobal = 70;
    QDBusMessage signal
        = QDBusMessage::createSignal(u"/org/freedesktop/NetworkManager"_s,
                                     u"org.freedesktop.NetworkManager"_s, u"StateChanged"_s);
    signal << connectedGlobal;
    QVERIFY(manager.send(signal));
    QTRY_COMPARE(changed.size(), 1);
    QDBusConnection::disconnectFromBus(u"networkManager"_s);
}
#endif

QTEST_GUILESS_MAIN(TestNet)
#include "test_net.moc"
