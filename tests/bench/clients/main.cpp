// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flock.h"
#include "rawtcp.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>

#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie::bench;

namespace {

//! What is measured, in a process of its own: a simulator with little floor and its time held, or
//! a rival that says "port N" and tells whatever one client sends to all others.
class Server
{
public:
    bool startRival(const QStringList &command)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(command.first(), command.mid(1));
        m_process.waitForReadyRead(20'000);
        const QByteArrayList words = m_process.readLine().simplified().split(' ');
        xuc = words.value(1).toUShort();
        return words.first() == "port" && xuc > 0;
    }
    bool start(const QString &program)
    {
        const auto ready = m_directory.filePath(u"ready"_s);
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(program,
                        {u"--scale"_s, u"agents=20,queues=4,memberships=40"_s,
                         u"--events-per-second"_s, u"1"_s, u"--xuc-port"_s, u"0"_s,
                         u"--ready-file"_s, ready, u"--exit-with-parent"_s});
        for (int tries = 0; tries < 200 && !QFileInfo::exists(ready); ++tries)
            QThread::msleep(50);
        QFile file(ready);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const auto urls = QJsonDocument::fromJson(file.readAll()).object();
        xuc = static_cast<quint16>(QUrl(urls[u"xuc"_s].toString()).port());
        const auto control = static_cast<quint16>(QUrl(urls[u"sim"_s].toString()).port());
        return !post(control, "/sim/hold"_ba, "{}"_ba).isEmpty();
    }
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    qint64 residentBytes() const
    {
        QFile statm(u"/proc/%1/statm"_s.arg(m_process.processId()));
        if (!statm.open(QIODevice::ReadOnly))
            return 0;
        return statm.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
    }
    double cpuSeconds() const
    {
        QFile stat(u"/proc/%1/stat"_s.arg(m_process.processId()));
        if (!stat.open(QIODevice::ReadOnly))
            return 0;
        const auto fields = stat.readAll().split(' ');
        const auto ticks = fields.value(13).toLongLong() + fields.value(14).toLongLong();
        return static_cast<double>(ticks) / static_cast<double>(::sysconf(_SC_CLK_TCK));
    }

    quint16 xuc = 0;

private:
    QTemporaryDir m_directory{};
    QProcess m_process{};
};

QByteArray socketPath(quint16 port, const QByteArray &login)
{
    const auto answer = post(port, "/xuc/api/2.0/auth/login"_ba,
                             "{\"login\":\"" + login + "\",\"password\":\"demo\"}");
    const auto token = QJsonDocument::fromJson(answer).object()[u"token"_s].toString();
    return "/xuc/api/2.0/cti?token=" + token.toLatin1();
}

bool join(Flock &flock, quint16 port, const QByteArray &path, const QByteArray &first)
{
    const int socket = connectTo(port);
    if (socket < 0 || !becomeWebSocket(socket, path) || !writeAll(socket, clientFrame(first)))
        return false;
    flock.add(socket);
    return true;
}

//! One client's orders, which all the others are told of: every one changes a membership.
bool broadcast(Flock &flock, int commander, int rounds)
{
    QByteArray orders;
    for (int i = 0; i < rounds; ++i)
        orders += clientFrame(
            R"({"claz":"web","command":"setAgentQueue","agentId":1,"queueId":1,"penalty":)"
            + QByteArray::number(i % 2 + 3) + '}');
    const auto awaited = flock.frames() + flock.size() * static_cast<quint64>(rounds);
    return writeAll(commander, orders) && flock.readUntil(awaited, 20s);
}

int measure(const QStringList &command, bool isRival, int count, int rounds)
{
    Server server;
    if (isRival ? !server.startRival(command) : !server.start(command.first())) {
        std::fprintf(stderr, "%s did not start\n", qPrintable(command.first()));
        return 1;
    }
    Flock flock;
    const auto pathOf
        = [&](const QByteArray &login) { return isRival ? "/"_ba : socketPath(server.xuc, login); };
    const auto path = pathOf("agent2"_ba);
    const auto wish = R"({"claz":"web","command":"getList","objectType":"queuemember"})"_ba;
    const int commander = connectTo(server.xuc);
    if (commander < 0 || !becomeWebSocket(commander, pathOf("agent1"_ba)))
        return 1;
    // What the first client makes the server load is not the others'.
    if (!join(flock, server.xuc, path, wish))
        return 1;
    flock.drain(300ms);
    const auto before = server.residentBytes();
    for (int i = 1; i < count; ++i) {
        if (!join(flock, server.xuc, path, wish)) {
            std::fprintf(stderr, "client %d was refused\n", i);
            return 1;
        }
        if (i % 100 == 0)
            flock.drain(10ms);
    }
    flock.drain(500ms);
    const auto idle = server.residentBytes();
    broadcast(flock, commander, 10);
    const auto cpu = server.cpuSeconds();
    QElapsedTimer clock;
    clock.start();
    if (!broadcast(flock, commander, rounds)) {
        std::fprintf(stderr, "only %llu frames came\n",
                     static_cast<unsigned long long>(flock.frames()));
        return 1;
    }
    const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    const double spent = server.cpuSeconds() - cpu;
    const double messages = static_cast<double>(flock.size()) * rounds;
    const auto perClient
        = [&](qint64 bytes) { return static_cast<double>(bytes - before) / 1024 / (count - 1); };
    std::printf("%d clients: %.0f messages/s delivered, %.0f a second of the server's CPU\n", count,
                messages / seconds, spent > 0 ? messages / spent : 0);
    std::printf("memory of the server: %.1f KiB a client, %.1f after the broadcast\n",
                perClient(idle), perClient(server.residentBytes()));
    const auto tell
        = [](const char *key, double value) { std::printf("= clients.%s %.8g\n", key, value); };
    tell("persecond", messages / seconds);
    tell("percpusecond", spent > 0 ? messages / spent : 0);
    tell("kib", perClient(idle));
    tell("kib.after", perClient(server.residentBytes()));
    ::close(commander);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the simulator with many clients; docs/benchmarks.md explains."_s);
    parser.addHelpOption();
    parser.addOptions({{u"clients"_s, u"How many."_s, u"n"_s, u"2000"_s},
                       {u"rounds"_s, u"Broadcasts to all of them."_s, u"n"_s, u"500"_s}});
    parser.addOption({u"rival"_s, u"The command is a rival, not a simulator."_s});
    parser.addPositionalArgument(u"command"_s, u"vigie-sim; none: the one beside this program."_s,
                                 u"[command…]"_s);
    parser.process(app);
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max; // The simulator inherits it.
    ::setrlimit(RLIMIT_NOFILE, &files);
    const auto beside = QCoreApplication::applicationDirPath() + u"/vigie-sim"_s;
    QStringList command = parser.positionalArguments();
    if (command.isEmpty())
        command << beside;
    return measure(command, parser.isSet(u"rival"_s),
                   std::max(2, parser.value(u"clients"_s).toInt()),
                   std::max(1, parser.value(u"rounds"_s).toInt()));
}
