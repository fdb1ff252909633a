// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "center/callbackfiles.h"
#include "net/wirelog.h"
#include "xuc/signin.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;
using Kind = CallbackFileFailure::Kind;

namespace {

const auto list = u"5f0c1b52"_s;
const auto csv = "phoneNumber\n0240506070\n"_ba;

//! Reads one request after the other, as bytes, and gives each the same answer; without one it
//! closes the connection.
class OneAnswer : public QTcpServer
{
public:
    explicit OneAnswer(QByteArray answer) : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
    const QByteArrayList &asked() const { return m_asked; }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &bytes = m_bytes[socket];
        bytes += socket->readAll();
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        const qsizetype length = bytes.toLower().indexOf("content-length: ");
        const qsizetype body = length < 0
            ? 0
            : bytes.mid(length + 16, bytes.indexOf("\r\n", length) - length - 16).toLongLong();
        if (head < 0 || bytes.size() < head + 4 + body)
            return;
        m_asked.append(bytes);
        bytes.clear();
        if (!m_answer.isEmpty())
            socket->write(m_answer);
        socket->disconnectFromHost();
    }

    const QByteArray m_answer;
    QHash<QTcpSocket *, QByteArray> m_bytes;
    QByteArrayList m_asked;
};

QByteArray answer(int status, const QByteArray &body,
                  const QByteArray &type = "application/json"_ba)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

//! The files of one person at that server, and how often the lists were asked for.
struct Files
{
    explicit Files(const QUrl &server, bool allowsClearText = false)
        : files(
            [server, allowsClearText] {
                return xuc::SignIn{
                    .server = server, .token = u"t0ken"_s, .allowClearText = allowsClearText};
            },
            [this] { ++lists; })
    {
        files.setWireLog(&log);
    }

    SystemClock clock{};
    net::WireLog log{clock};
    int lists = 0;
    CallbackFiles files;
    QSignalSpy imported{&files, &CallbackFiles::importFinished};
    QSignalSpy read{&files, &CallbackFiles::ticketsRead};
    QSignalSpy failed{&files, &CallbackFiles::ticketsFailed};

    std::optional<CallbackFileFailure> failure() const
    {
        return imported.value(0).value(1).value<std::optional<CallbackFileFailure>>();
    }
};

} // namespace

//! Files of callbacks on their way.
class TestCallbackFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anImportGoesThroughXuc();
    void administratorModeUsesTheKeyAndHidesIt();
    void refusals_data();
    void refusals();
    void aLostAnswerIsNotSentAgain();
    void nobodyThereIsNotSent();
    void clearTextToAnotherMachineIsNotSent();
    void aChoiceForTheXucIsNoneForTheConfigurationServer();
    void anUntrustedServerIsSaidSo();
    void ticketsAreTheServersBytes();
    void ticketsThatAreAPageAreRefused();
    void oneAtATimeForAList();
};

void TestCallbackFiles::anImportGoesThroughXuc()
{
    OneAnswer server(answer(201, R"({"created":1})"_ba));
    Files at(server.url());
    QVERIFY(at.files.import(list, csv));
    QTRY_COMPARE(at.imported.size(), 1);
    QCOMPARE(at.failure(), std::nullopt);
    QCOMPARE(at.lists, 1); // The server does not tell of new requests.
    const QByteArray asked = server.asked().value(0);
    QVERIFY(asked.startsWith(
        "POST /xuc/api/1.0/callback_lists/5f0c1b52/callback_requests/csv HTTP/1.1\r\n"));
    QVERIFY(asked.contains("Authorization: Bearer t0ken\r\n"));
    QVERIFY(asked.contains("Content-Type: text/plain; charset=utf-8\r\n"));
    QVERIFY(asked.endsWith("\r\n\r\n" + csv));
}

void TestCallbackFiles::administratorModeUsesTheKeyAndHidesIt()
{
    OneAnswer server(answer(201, {}));
    Files at(QUrl(u"http://127.0.0.1:1"_s));
    auto route = CallbackFileRoute::direct(server.url().resolved(QUrl(u"/configmgt/api/1.0/"_s)));
    route.header = "X-Other-Token"_ba;
    at.files.setRoute(route);
    QVERIFY(at.files.needsKey());
    at.files.setKey("s3cret"_ba);
    QVERIFY(!at.files.needsKey());
    at.files.import(list, csv);
    QTRY_COMPARE(at.imported.size(), 1);
    const QByteArray asked = server.asked().value(0);
    QVERIFY(asked.startsWith(
        "POST /configmgt/api/1.0/callback_lists/5f0c1b52/callback_requests/csv HTTP/1.1\r\n"));
    QVERIFY(asked.contains("X-Other-Token: s3cret\r\n"));
    QVERIFY(!asked.contains("t0ken"));
    QVERIFY(at.log.newest() >= 2);
    for (quint64 i = at.log.oldest(); i <= at.log.newest(); ++i)
        QVERIFY(!at.log.find(i)->bytes().contains("s3cret"));
    // Another server gets another key.
    at.files.setRoute(CallbackFileRoute::direct(QUrl(u"http://127.0.0.1:2"_s)));
    QVERIFY(at.files.needsKey());
}

void TestCallbackFiles::refusals_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");
    const auto row = [](const char *what, const QByteArray &said, Kind kind, int line = 0) {
        QTest::newRow(what) << said << int(kind) << line;
    };
    row("401", answer(401, "{}"_ba), Kind::Unauthorized);
    row("403", answer(403, R"({"error":"InsufficientRights"})"_ba), Kind::Forbidden);
    row("a line", answer(400, R"({"error":"InvalidCsv","message":"line 3: no phone number"})"_ba),
        Kind::BadLine, 3);
    row("no line", answer(400, R"({"error":"InvalidCsv","message":"too many"})"_ba), Kind::BadLine);
    row("400 without words", answer(400, {}), Kind::ServerFault);
    row("no such list", answer(404, R"({"error":"ListNotFound"})"_ba), Kind::NoSuchList);
    row("no such call", answer(404, "no such call\n"_ba, "text/plain"_ba), Kind::NotOffered);
    row("not this way", answer(405, {}), Kind::NotOffered);
    row("too large", answer(413, {}), Kind::TooLarge);
    row("500", answer(500, "<html>"_ba, "text/html"_ba), Kind::ServerFault);
    row("a page", answer(200, "<!DOCTYPE html><title>Sign in"_ba, "text/html"_ba), Kind::NotXivo);
}

void TestCallbackFiles::refusals()
{
    QFETCH(QByteArray, said);
    OneAnswer server(said);
    Files at(server.url());
    at.files.import(list, csv);
    QTRY_COMPARE(at.imported.size(), 1);
    QVERIFY(at.failure());
    QTEST(int(at.failure()->kind), "kind");
    QTEST(at.failure()->line, "line");
    QCOMPARE(at.lists, 0);
}

void TestCallbackFiles::aLostAnswerIsNotSentAgain()
{
    OneAnswer server({});
    Files at(server.url());
    at.files.import(list, csv);
    QTRY_COMPARE(at.imported.size(), 1);
    QVERIFY(at.failure() && at.failure()->kind == Kind::AnswerLost);
    QCOMPARE(server.asked().size(), 1); // Not even by the library below.
    QCOMPARE(at.lists, 1); // They show what became of it.
}

void TestCallbackFiles::nobodyThereIsNotSent()
{
    QTcpServer gone;
    gone.listen(QHostAddress::LocalHost);
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(gone.serverPort()));
    gone.close();
    Files at(url);
    at.files.import(list, csv);
    QTRY_COMPARE(at.imported.size(), 1);
    QVERIFY(at.failure() && at.failure()->kind == Kind::NotSent);
}

void TestCallbackFiles::clearTextToAnotherMachineIsNotSent()
{
    Files at(QUrl(u"http://xivo.example"_s));
    at.files.import(list, csv);
    QTRY_COMPARE(at.imported.size(), 1);
    QVERIFY(at.failure() && at.failure()->kind == Kind::ClearText);
}

void TestCallbackFiles::aChoiceForTheXucIsNoneForTheConfigurationServer()
{
    Files at(QUrl(u"http://xivo.example"_s), true);
    at.files.setRoute(CallbackFileRoute::direct(QUrl(u"http://conf.example/configmgt"_s)));
    at.files.setKey("k"_ba);
    at.files.import(list, csv);
    QTRY_COMPARE(at.imported.size(), 1);
    QVERIFY(at.failure() && at.failure()->kind == Kind::ClearText);
}

void TestCallbackFiles::anUntrustedServerIsSaidSo()
{
    const auto failure = fileFailureOf({ErrorKind::Tls, u"reason=selfSigned"_s});
    QCOMPARE(failure.kind, Kind::Untrusted);
    QCOMPARE(failure.detail, u"reason=selfSigned"_s);
}

void TestCallbackFiles::ticketsAreTheServersBytes()
{
    const auto file = "\xEF\xBB\xBFstatus|started\r\nAnswered|x\xFF\r\n"_ba;
    OneAnswer server(answer(200, file, "text/csv; charset=utf-8"_ba));
    Files at(server.url());
    QVERIFY(at.files.readTickets(list));
    QTRY_COMPARE(at.read.size(), 1);
    QCOMPARE(at.read[0][1].toByteArray(), file);
    QVERIFY(server.asked().value(0).startsWith(
        "GET /xuc/api/1.0/callback_lists/5f0c1b52/callback_tickets/csv "));
}

void TestCallbackFiles::ticketsThatAreAPageAreRefused()
{
    OneAnswer server(answer(200, "<html>"_ba, "text/html"_ba));
    Files at(server.url());
    at.files.readTickets(list);
    QTRY_COMPARE(at.failed.size(), 1);
    QVERIFY(at.failed[0][1].value<CallbackFileFailure>().kind == Kind::NotXivo);
    QVERIFY(at.read.isEmpty());
}

void TestCallbackFiles::oneAtATimeForAList()
{
    OneAnswer server(answer(201, {}));
    Files at(server.url());
    QVERIFY(at.files.import(list, csv));
    QVERIFY(!at.files.import(list, csv));
    QVERIFY(at.files.import(u"another"_s, csv));
    QTRY_COMPARE(at.imported.size(), 2);
    QCOMPARE(server.asked().size(), 2);
    QVERIFY(!at.files.isImporting(list));
}

QTEST_GUILESS_MAIN(TestCallbackFiles)
#include "test_callbackfiles.moc"
