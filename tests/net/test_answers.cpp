// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace vigie;
using namespace vigie::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Answers each connection's request with raw bytes, and hangs up or goes on for ever.
class RawHttp : public QTcpServer
{
public:
    RawHttp()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *peer = nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, this, [this, peer] { read(peer); });
            connect(peer, &QTcpSocket::disconnected, this, [this, peer] {
                ++left;
                peer->deleteLater();
            });
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/x"_s.arg(serverPort())); }

    QByteArray answer{};
    QByteArray endless{}; //!< Again and again, behind the answer; empty: it hangs up.
    qint64 given = 0; //!< Bytes that the system took.
    int left = 0; //!< Connections that ended.

private:
    void read(QTcpSocket *peer)
    {
        if (!peer->readAll().contains("\r\n\r\n"))
            return;
        peer->write(answer);
        if (endless.isEmpty()) {
            peer->disconnectFromHost();
            return;
        }
        connect(peer, &QTcpSocket::bytesWritten, this, [this, peer](qint64 bytes) {
            given += bytes;
            if (peer->bytesToWrite() < 65'536)
                peer->write(endless);
        });
        peer->write(endless);
    }
};

std::optional<Result<Reply>> ask(HttpClient &client, const QUrl &url)
{
    std::optional<Result<Reply>> heard;
    HttpCall *call = client.send({.url = url});
    QObject::connect(call, &HttpCall::finished, &client,
                     [&heard](const Result<Reply> &reply) { heard = reply; });
    (void)QTest::qWaitFor([&] { return heard.has_value(); }, 10'000);
    return heard;
}

} // namespace

//! What a server may answer, and worse.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeOnesArrive_data();
    void wholeOnesArrive();
    void aPartIsNoAnswer_data();
    void aPartIsNoAnswer();
    void anEndlessOneIsCut_data();
    void anEndlessOneIsCut();
};

void TestAnswers::wholeOnesArrive_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("of that length")
        << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"_ba << 200 << "{}"_ba;
    QTest::newRow("until the end")
        << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}"_ba << 200 << "{}"_ba;
    QTest::newRow("in chunks")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"_ba
        << 200 << "{}"_ba;
    QTest::newRow("nothing") << "HTTP/1.1 204 No Content\r\n\r\n"_ba << 204 << ""_ba;
    QTest::newRow("not found") << "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno"_ba << 404
                               << "no"_ba;
    QTest::newRow("a failure") << "HTTP/1.1 503 Busy\r\nContent-Length: 2\r\n\r\nno"_ba << 503
                               << "no"_ba;
    QTest::newRow("another place")
        << "HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 2\r\n\r\nno"_ba << 302 << "no"_ba;
    QTest::newRow("refused without a question")
        << "HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\nno"_ba << 401 << "no"_ba;
}

void TestAnswers::wholeOnesArrive()
{
    QFETCH(QByteArray, answer);
    RawHttp server;
    server.answer = answer;
    HttpClient client(5s);
    const auto heard = ask(client, server.url());
    QVERIFY(heard);
    QVERIFY2(heard->has_value(),
             qPrintable(heard->has_value() ? QString() : heard->error().detail));
    QTEST((*heard)->status, "status");
    QTEST((*heard)->body, "body");
}

void TestAnswers::aPartIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("shorter than announced")
        << "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 30\r\n\r\na;b\n1;2\n"_ba;
    QTest::newRow("between two chunks")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\na;b\n1;2\n\r\n"_ba;
    QTest::newRow("within a chunk")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\na;b\n1;2\n"_ba;
    QTest::newRow("the head alone") << "HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n"_ba;
    QTest::newRow("half the head") << "HTTP/1.1 200 OK\r\nContent-Le"_ba;
    QTest::newRow("a failure's") << "HTTP/1.1 404 Not Found\r\nContent-Length: 30\r\n\r\nno"_ba;
}

void TestAnswers::aPartIsNoAnswer()
{
    QFETCH(QByteArray, answer);
    RawHttp server;
    server.answer = answer;
    HttpClient client(5s);
    const auto heard = ask(client, server.url());
    QVERIFY(heard);
    QVERIFY2(!heard->has_value(), "taken for the whole");
    QCOMPARE(heard->error().kind, ErrorKind::Network);
}

void TestAnswers::anEndlessOneIsCut_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("endless");
    QTest::newRow("body") << "HTTP/1.1 200 OK\r\n\r\n"_ba << QByteArray(65'536, 'x');
    QTest::newRow("chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
                            << "1000\r\n" + QByteArray(4096, 'x') + "\r\n";
}

//! It costs no memory, and no more than the time of any other.
void TestAnswers::anEndlessOneIsCut()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, endless);
    RawHttp server;
    server.answer = answer;
    server.endless = endless;
    HttpClient client(3s);
    const auto heard = ask(client, server.url());
    QVERIFY(heard && !heard->has_value());
    QTRY_COMPARE(server.left, 1);
    QVERIFY2(server.given < 32'000'000, qPrintable(QString::number(server.given)));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "test_answers.moc"
