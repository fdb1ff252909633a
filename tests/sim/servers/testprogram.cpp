// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testprogram.h"

#include "rawclient.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace vigie::sim;

namespace {

QString program()
{
    return QCoreApplication::applicationDirPath() + u"/vigie-sim"_s;
}

struct Ended
{
    int code = -1;
    QByteArray said{};
    QByteArray complained{};
};

Ended runToEnd(const QStringList &arguments)
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(30'000))
        return {};
    return {.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .said = process.readAllStandardOutput(),
            .complained = process.readAllStandardError()};
}

//! A running simulator on free ports.
class Running
{
public:
    Running()
    {
        process.start(program(), {u"--xuc-port"_s, u"0"_s, u"--ready-file"_s, readyFile()});
        waitFor([this] {
            return QFile::exists(readyFile()) || process.state() == QProcess::NotRunning;
        });
    }
    QJsonObject urls() const
    {
        QFile file(readyFile());
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    bool endsCleanly()
    {
        return waitFor([this] { return process.state() == QProcess::NotRunning; })
            && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QProcess process{};

private:
    QString readyFile() const { return m_directory.filePath(u"ready"_s); }

    QTemporaryDir m_directory{};
};

} // namespace

void TestProgram::helpAndVersion_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("help") << u"--help"_s << "--events-per-second"_ba;
    QTest::newRow("version") << u"--version"_s << "vigie-sim "_ba;
}

void TestProgram::helpAndVersion()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, part);
    const auto ended = runToEnd({option});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.said.contains(part));
    QCOMPARE(ended.complained, QByteArray());
}

void TestProgram::badValuesEndWithOneLineAndCode2_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto anyPort = u"--xuc-port=0"_s;
    QTest::newRow("port") << QStringList{u"--xuc-port=hello"_s};
    QTest::newRow("unknown fault") << QStringList{anyPort, u"--fault=storm"_s};
    QTest::newRow("fault without its value") << QStringList{anyPort, u"--fault=slow"_s};
    QTest::newRow("fault at no time") << QStringList{anyPort, u"--fault=drop@noon"_s};
    QTest::newRow("unknown option") << QStringList{u"--hello"_s};
    QTest::newRow("unknown scenario") << QStringList{anyPort, u"--scenario=none"_s};
    QTest::newRow("unknown login") << QStringList{anyPort, u"--user-driven=none"_s};
    QTest::newRow("no such folder") << QStringList{anyPort, u"--ready-file=/none/of/these"_s};
    QTest::newRow("foreign address") << QStringList{anyPort, u"--listen=192.0.2.1"_s};
}

void TestProgram::badValuesEndWithOneLineAndCode2()
{
    QFETCH(QStringList, arguments);
    const auto ended = runToEnd(arguments);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.complained.count('\n'), 1);
    QVERIFY(ended.complained.startsWith("vigie-sim: "));
    QCOMPARE(ended.said, QByteArray());
}

void TestProgram::portInUseEndsWithOneLineAndCode2()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    const auto port = QString::number(other.serverPort());
    const auto ended = runToEnd({u"--xuc-port"_s, port});
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.complained.count('\n'), 1);
    QVERIFY(ended.complained.contains(port.toLatin1()));
}

void TestProgram::readyFileNamesServersThatListen()
{
    Running sim;
    const auto urls = sim.urls();
    RawClient client{QUrl(urls[u"xuc"_s].toString())};
    QVERIFY(client.signIn(u"agent1"_s));
    QCOMPARE(http("GET"_ba, QUrl(urls[u"sim"_s].toString() + u"/sim/state"_s)).status, 200);
    sim.process.terminate();
    QVERIFY(sim.endsCleanly());
}

void TestProgram::signalsEndItCleanly_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestProgram::signalsEndItCleanly()
{
    QFETCH(int, number);
    Running sim;
    QVERIFY(!sim.urls().isEmpty());
    QCOMPARE(::kill(static_cast<pid_t>(sim.process.processId()), number), 0);
    QVERIFY(sim.endsCleanly());
}

void TestProgram::stopOrderEndsIt()
{
    Running sim;
    const auto url = QUrl(sim.urls()[u"sim"_s].toString() + u"/sim/stop"_s);
    QCOMPARE(http("POST"_ba, url).status, 200);
    QVERIFY(sim.endsCleanly());
}

void TestProgram::endsWithItsParent()
{
    QTemporaryDir directory;
    const auto ready = directory.filePath(u"ready"_s);
    QProcess parent;
    // A shell that stays, so that it is the parent.
    parent.start(u"/bin/sh"_s,
                 {u"-c"_s, u"\"$0\" --xuc-port 0 --exit-with-parent --ready-file \"$1\"; true"_s,
                  program(), ready});
    QVERIFY(waitFor([&] { return QFile::exists(ready); }));
    QFile file(ready);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto urls = QJsonDocument::fromJson(file.readAll()).object();
    const QUrl state(urls[u"sim"_s].toString() + u"/sim/state"_s);
    QCOMPARE(http("GET"_ba, state).status, 200);
    parent.kill();
    QVERIFY(parent.waitForFinished());
    QVERIFY(waitFor([&] { return http("GET"_ba, state).status == 0; }));
}
