// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/websocket.h"
#include "net/websocketframe.h"
#include "net/websocketreader.h"
#include "net/websocketupgrade.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <sys/socket.h>

#include <memory>

using namespace vigie::net;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 largest = 4096;

//! A frame of a server: \a first holds the final bit and the opcode.
QByteArray frame(int first, const QByteArray &payload)
{
    QByteArray bytes(1, char(first));
    if (payload.size() < 126) {
        bytes += char(payload.size());
    } else if (payload.size() < 65536) {
        bytes += char(126);
        bytes += char(payload.size() >> 8);
        bytes += char(payload.size() & 0xFF);
    } else {
        bytes += char(127);
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes += char((quint64(payload.size()) >> shift) & 0xFF);
    }
    return bytes + payload;
}

//! "opcode:payload" of each message, and the fault behind them.
QStringList readAll(WebSocketReader &reader)
{
    QStringList read;
    while (const auto message = reader.take())
        read += QString::number(int(message->opcode)) + u':' + QString::fromUtf8(message->payload);
    if (reader.fault() != CloseCode::None)
        read += u"fault "_s + QString::number(int(reader.fault()));
    return read;
}

//! Answers each connection's request with what a test says, and keeps what comes.
class RawServer : public QTcpServer
{
public:
    RawServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            peer = nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, this, [this] { received += peer->readAll(); });
        });
    }
    QUrl url() const { return QUrl(u"ws://127.0.0.1:%1/cti?token=T%2B1"_s.arg(serverPort())); }
    //! The answer that lets the client in.
    QByteArray welcome() const
    {
        const QByteArray begin = "Sec-WebSocket-Key: ";
        const qsizetype at = received.indexOf(begin) + begin.size();
        const QByteArray key = received.mid(at, received.indexOf("\r\n", at) - at);
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: WebSocket\r\nConnection: keep-alive, "
               "Upgrade\r\nSec-WebSocket-Accept: "
            + QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                       QCryptographicHash::Sha1)
                  .toBase64()
            + "\r\n\r\n";
    }
    bool hasRequest() const { return received.contains("\r\n\r\n"); }
    void say(const QByteArray &bytes)
    {
        peer->write(bytes);
        peer->flush();
    }

    QTcpSocket *peer = nullptr;
    QByteArray received{};
};

//! What a client tells of itself.
struct Client
{
    explicit Client(const QUrl &url)
    {
        QObject::connect(&socket, &WebSocket::opened, &socket, [this] { ++opened; });
        QObject::connect(&socket, &WebSocket::textReceived, &socket,
                         [this](const QByteArray &text) { texts.append(text); });
        QObject::connect(&socket, &WebSocket::ended, &socket,
                         [this](WebSocket::End how) { ends.append(how); });
        socket.open(url);
    }
    QByteArrayList texts{};
    QList<WebSocket::End> ends{};
    int opened = 0;
    WebSocket socket{largest};
};

} // namespace

//! RFC 6455, as far as a client of a XuC meets it.
class TestWebSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMessages_data();
    void readsMessages();
    void readsTheSameInPieces();
    void aKeptMessageStays();
    void memoryOfALongMessageIsGivenBack();
    void framesOfAClientAreMasked_data();
    void framesOfAClientAreMasked();
    void asksForTheUpgrade_data();
    void asksForTheUpgrade();
    void judgesTheAnswer_data();
    void judgesTheAnswer();
    void speaksWithQt();
    void anUpgradeByteForByte();
    void framesBehindTheAnswer();
    void anotherStatus();
    void noHttpAtAll();
    void aFaultEndsWithItsCode();
    void theServersCloseIsAnswered();
    void manyPingsGetOnePong();
    void pongsThatNobodyReadsDoNotPileUp();
    void aResetIsALostConnection();
    void nothingIsToldOnceClosed();
    void closingWithinAMessageEndsTheReading();
    void nobodyListens();
};

void TestWebSocket::readsMessages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("messages");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &messages) {
        QTest::newRow(name) << bytes << messages;
    };
    row("text", frame(0x81, "Hello"), {u"1:Hello"_s});
    row("two", frame(0x81, "a") + frame(0x81, "b"), {u"1:a"_s, u"1:b"_s});
    row("empty", frame(0x81, ""), {u"1:"_s});
    row("pieces", frame(0x01, "Hel") + frame(0x00, "") + frame(0x80, "lo"), {u"1:Hello"_s});
    row("empty pieces", frame(0x01, "") + frame(0x80, ""), {u"1:"_s});
    row("ping within", frame(0x01, "Hel") + frame(0x89, "p") + frame(0x80, "lo"),
        {u"9:p"_s, u"1:Hello"_s});
    row("binary", frame(0x82, "b"), {u"2:b"_s});
    row("binary pieces", frame(0x02, "b") + frame(0x80, "c"), {u"2:bc"_s});
    row("close", frame(0x88, "\x03\xE8"), {u"8:\x03"_s + QChar(0xFFFD)});
    row("126", frame(0x81, QByteArray(126, 'x')), {u"1:"_s + QString(126, u'x')});
    row("at the limit", frame(0x81, QByteArray(4096, 'x')), {u"1:"_s + QString(4096, u'x')});
    row("over the limit", frame(0x81, QByteArray(4097, 'x')), {u"fault 1009"_s});
    row("over it in pieces", frame(0x01, QByteArray(4000, 'x')) + frame(0x80, QByteArray(97, 'x')),
        {u"fault 1009"_s});
    row("a lie of 64 bits", QByteArray("\x81\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 10),
        {u"fault 1009"_s});
    row("a lie within pieces",
        frame(0x01, "x") + QByteArray("\x80\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 10),
        {u"fault 1009"_s});
    row("masked", QByteArray("\x81\x81maskx", 7), {u"fault 1002"_s});
    row("extension", frame(0xC1, "x"), {u"fault 1002"_s});
    row("unknown opcode", frame(0x83, "x"), {u"fault 1002"_s});
    row("unknown control", frame(0x8B, "x"), {u"fault 1002"_s});
    row("ping in pieces", frame(0x09, "x"), {u"fault 1002"_s});
    row("ping of 126", frame(0x89, QByteArray(126, 'x')), {u"fault 1002"_s});
    row("continuation of nothing", frame(0x80, "x"), {u"fault 1002"_s});
    row("text within pieces", frame(0x01, "x") + frame(0x81, "y"), {u"fault 1002"_s});
    row("good before the fault", frame(0x81, "a") + frame(0x83, "x") + frame(0x81, "b"),
        {u"1:a"_s, u"fault 1002"_s});
    row("half a head", QByteArray("\x81"), {});
    row("half a length", QByteArray("\x81\x7E\x01", 3), {});
    row("half a payload", QByteArray("\x81\x05Hel", 5), {});
}

void TestWebSocket::readsMessages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, messages);
    WebSocketReader whole(largest);
    whole.feed(bytes);
    QCOMPARE(readAll(whole), messages);
    WebSocketReader byByte(largest);
    QStringList read;
    for (qsizetype i = 0; i < bytes.size() && byByte.fault() == CloseCode::None; ++i) {
        byByte.feed(QByteArrayView(bytes).sliced(i, 1));
        read += readAll(byByte);
    }
    QCOMPARE(read, messages);
}

void TestWebSocket::readsTheSameInPieces()
{
    QRandomGenerator random(6455);
    QByteArray bytes;
    QStringList sent;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray payload(random.bounded(i % 50 == 0 ? 4000 : 300), char('a' + i % 26));
        bytes += frame(0x81, payload);
        sent += u"1:"_s + QString::fromLatin1(payload);
    }
    for (int round = 0; round < 5; ++round) {
        WebSocketReader reader(largest);
        QStringList read;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype size = std::min<qsizetype>(random.bounded(1, round < 3 ? 200 : 50'000),
                                                       bytes.size() - at);
            reader.feed(QByteArrayView(bytes).sliced(at, size));
            at += size;
            read += readAll(reader);
        }
        QCOMPARE(read, sent);
    }
}

void TestWebSocket::aKeptMessageStays()
{
    WebSocketReader reader(largest);
    reader.feed(frame(0x81, "first") + frame(0x81, "other"));
    const QByteArray kept = reader.take()->payload;
    QCOMPARE(reader.take()->payload, "other"_ba);
    QCOMPARE(kept, "first"_ba);
}

void TestWebSocket::memoryOfALongMessageIsGivenBack()
{
    constexpr qsizetype longSize = 16'000'000;
    constexpr qsizetype pieceSize = 262'144;
    constexpr qsizetype keptSize = 65'536;
    WebSocketReader reader(64'000'000);
    // In pieces, as from a device: the memory has room behind the message then.
    const QByteArray longFrame = frame(0x81, QByteArray(longSize, 'x'));
    for (qsizetype at = 0; at < longFrame.size(); at += pieceSize) {
        QVERIFY(!reader.take());
        reader.feed(
            QByteArrayView(longFrame).sliced(at, std::min(pieceSize, longFrame.size() - at)));
    }
    QCOMPARE(reader.take()->payload.size(), longSize);
    QVERIFY(!reader.take());
    reader.feed(frame(0x81, "short"));
    const auto message = reader.take();
    QCOMPARE(message->payload, "short"_ba);
    QVERIFY(message->payload.capacity() < keptSize);
    QVERIFY(!reader.take());
    QVERIFY(reader.heldBytes() < keptSize);
}

void TestWebSocket::framesOfAClientAreMasked_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("0") << 0 << QByteArray("\x81\x80", 2);
    QTest::newRow("5") << 5 << QByteArray("\x81\x85", 2);
    QTest::newRow("125") << 125 << QByteArray("\x81\xFD", 2);
    QTest::newRow("126") << 126 << QByteArray("\x81\xFE\x00\x7E", 4);
    QTest::newRow("65535") << 65535 << QByteArray("\x81\xFE\xFF\xFF", 4);
    QTest::newRow("65536") << 65536 << QByteArray("\x81\xFF\0\0\0\0\0\x01\0\0", 10);
}

void TestWebSocket::framesOfAClientAreMasked()
{
    QFETCH(int, size);
    QFETCH(QByteArray, head);
    QByteArray payload(size, ' ');
    for (int i = 0; i < size; ++i)
        payload[i] = char(i * 7);
    const QByteArray mask("\x37\xfa\x21\x3d", 4);
    const QByteArray bytes = clientFrame(Opcode::Text, payload, 0x37fa213d);
    QCOMPARE(bytes.first(head.size()), head);
    QCOMPARE(bytes.mid(head.size(), 4), mask);
    QByteArray unmasked = bytes.mid(head.size() + 4);
    for (qsizetype i = 0; i < unmasked.size(); ++i)
        unmasked[i] = char(unmasked[i] ^ mask[i % 4]);
    QCOMPARE(unmasked, payload);
    // The example of RFC 6455, section 5.7.
    QCOMPARE(clientFrame(Opcode::Text, "Hello", 0x37fa213d).toHex(), "818537fa213d7f9f4d5158"_ba);
}

void TestWebSocket::asksForTheUpgrade_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("usual port") << u"ws://xuc.example/a/b?token=x%2By"_s
                                << "GET /a/b?token=x%2By HTTP/1.1"_ba
                                << "xuc.example"_ba;
    QTest::newRow("named usual port") << u"wss://xuc.example:443"_s << "GET / HTTP/1.1"_ba
                                      << "xuc.example"_ba;
    QTest::newRow("port") << u"ws://xuc.example:8090/x"_s << "GET /x HTTP/1.1"_ba
                          << "xuc.example:8090"_ba;
    QTest::newRow("the other's port") << u"wss://xuc.example:80/x"_s << "GET /x HTTP/1.1"_ba
                                      << "xuc.example:80"_ba;
    QTest::newRow("IPv6") << u"ws://[::1]:8090/x"_s << "GET /x HTTP/1.1"_ba
                          << "[::1]:8090"_ba;
    QTest::newRow("accents") << u"ws://été.example/é à"_s << "GET /%C3%A9%20%C3%A0 HTTP/1.1"_ba
                             << "xn--t-9fab.example"_ba;
}

void TestWebSocket::asksForTheUpgrade()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, host);
    const WebSocketUpgrade upgrade("the sample nonce"); // RFC 6455, section 1.3.
    const QByteArray request = upgrade.request(QUrl(url));
    const QByteArrayList lines = request.split('\n');
    QCOMPARE(lines.first(), line + '\r');
    QVERIFY(lines.contains("Host: " + host + '\r'));
    QVERIFY(lines.contains("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r"));
    QVERIFY(lines.contains("Sec-WebSocket-Version: 13\r"));
    QVERIFY(lines.contains("Upgrade: websocket\r"));
    QVERIFY(lines.contains("Connection: Upgrade\r"));
    QVERIFY(request.endsWith("\r\n\r\n"));
}

void TestWebSocket::judgesTheAnswer_data()
{
    using Verdict = WebSocketUpgrade::Verdict;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("behind");
    const auto row = [](const char *name, const QByteArray &bytes, Verdict verdict, int status,
                        int behind = 0) {
        QTest::newRow(name) << bytes << true << int(verdict) << status << behind;
    };
    const QByteArray accept = "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n";
    const QByteArray upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\n";
    const QByteArray ok = "HTTP/1.1 101 Switching Protocols\r\n";
    row("good", ok + upgrade + accept + "\r\n", Verdict::Upgraded, 101);
    row("frames behind", ok + upgrade + accept + "\r\n\x81\x01x", Verdict::Upgraded, 101, 3);
    row("other letters",
        ok + "UPGRADE:WebSocket\r\nconnection: Keep-Alive,upgrade\r\n" + accept.toLower().left(22)
            + "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=  \r\n\r\n",
        Verdict::Upgraded, 101);
    row("announced before",
        "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + ok + upgrade + accept + "\r\nab",
        Verdict::Upgraded, 101, 2);
    row("two headers of a list",
        ok + "Upgrade: websocket\r\nConnection: keep-alive\r\nConnection: Upgrade\r\n" + accept
            + "\r\n",
        Verdict::Upgraded, 101);
    row("another key", ok + upgrade + "Sec-WebSocket-Accept: c3BPTE1CaVR4YVE5a1lHeno=\r\n\r\n",
        Verdict::NoWebSocket, 101);
    row("no key", ok + upgrade + "\r\n", Verdict::NoWebSocket, 101);
    row("an upgrade to h2c", ok + "Upgrade: h2c\r\nConnection: Upgrade\r\n" + accept + "\r\n",
        Verdict::NoWebSocket, 101);
    row("an extension",
        ok + upgrade + accept + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n",
        Verdict::NoWebSocket, 101);
    row("a protocol", ok + upgrade + accept + "Sec-WebSocket-Protocol: chat\r\n\r\n",
        Verdict::NoWebSocket, 101);
    row("forbidden", "HTTP/1.1 403 Forbidden\r\n\r\n", Verdict::Refused, 403);
    row("no reason", "HTTP/1.1 401\r\n\r\n", Verdict::Refused, 401);
    row("captive portal", "HTTP/1.1 302 Found\r\nLocation: http://login/\r\n\r\n", Verdict::Refused,
        302);
    row("a page", "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<html>", Verdict::Refused, 200,
        6);
    row("no number", "HTTP/1.1 abc Def\r\n\r\n", Verdict::NoWebSocket, 0);
    row("negative", "HTTP/1.1 -10 Def\r\n\r\n", Verdict::NoWebSocket, 0);
    row("no words", "HTTP/1.1\r\n\r\n", Verdict::NoWebSocket, 0);
    row("mail", "220 mail.example ESMTP\r\n", Verdict::NoWebSocket, 0);
    row("mail's first letter", "2", Verdict::NoWebSocket, 0);
    row("TLS", "\x15\x03\x03", Verdict::NoWebSocket, 0);
    row("without end", "HTTP/1.1 101 X\r\n" + QByteArray(70'000, 'x'), Verdict::NoWebSocket, 0);
    QTest::newRow("nothing yet") << ""_ba << false << 0 << 0 << 0;
    QTest::newRow("a part") << ok + upgrade + accept + "\r" << false << 0 << 0 << 0;
    QTest::newRow("a word") << "HTT"_ba << false << 0 << 0 << 0;
    row("announced without end", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(4000),
        Verdict::NoWebSocket, 0);
    QTest::newRow("announced only") << "HTTP/1.1 100 Continue\r\n\r\n"_ba << false << 0 << 0 << 0;
}

void TestWebSocket::judgesTheAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isWhole);
    const WebSocketUpgrade upgrade("the sample nonce");
    const auto answer = upgrade.read(bytes);
    QCOMPARE(answer.has_value(), isWhole);
    if (!isWhole)
        return;
    QTEST(int(answer->verdict), "verdict");
    QTEST(answer->status, "status");
    if (answer->size > 0)
        QTEST(int(bytes.size() - answer->size), "behind");
}

//! Qt's server reads RFC 6455 without us.
void TestWebSocket::speaksWithQt()
{
    QWebSocketServer server(u"Qt"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Client client(QUrl(u"ws://127.0.0.1:%1/a?b=c"_s.arg(server.serverPort())));
    QTRY_VERIFY(server.hasPendingConnections());
    const std::unique_ptr<QWebSocket> peer(server.nextPendingConnection());
    QCOMPARE(peer->requestUrl().path(), u"/a"_s);
    QTRY_COMPARE(client.opened, 1);

    QStringList heard;
    connect(peer.get(), &QWebSocket::textMessageReceived, this,
            [&](const QString &text) { heard += text; });
    const QStringList said{u"a"_s, u"héhé 😀"_s, QString(126, u'x'), QString(70'000, u'y'), u""_s};
    for (const QString &text : said)
        client.socket.sendText(text.toUtf8());
    QTRY_COMPARE(heard, said);

    peer->sendTextMessage(u"héhé 😀"_s);
    peer->sendBinaryMessage("not text"); // Not told.
    peer->sendTextMessage(QString(4096, u'z'));
    QTRY_COMPARE(client.texts.size(), 2);
    QCOMPARE(client.texts.first(), u"héhé 😀"_s.toUtf8());
    QCOMPARE(client.texts.last(), QByteArray(4096, 'z'));

    QByteArray pong;
    connect(peer.get(), &QWebSocket::pong, this,
            [&](quint64, const QByteArray &payload) { pong = payload; });
    peer->ping("are you there");
    QTRY_COMPARE(pong, "are you there"_ba);

    QSignalSpy gone(peer.get(), &QWebSocket::disconnected);
    client.socket.close();
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(peer->closeCode(), QWebSocketProtocol::CloseCodeNormal);
    QVERIFY(client.ends.isEmpty());
}

void TestWebSocket::anUpgradeByteForByte()
{
    RawServer server;
    Client client(server.url());
    QTRY_VERIFY(server.hasRequest());
    QVERIFY(server.received.startsWith("GET /cti?token=T%2B1 HTTP/1.1\r\n"));
    const QByteArray bytes = server.welcome() + frame(0x81, "in pieces");
    server.peer->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const char byte : bytes) {
        server.say(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(client.texts, QByteArrayList{"in pieces"});
    QCOMPARE(client.opened, 1);
}

void TestWebSocket::framesBehindTheAnswer()
{
    RawServer server;
    Client client(server.url());
    QTRY_VERIFY(server.hasRequest());
    server.say(server.welcome() + frame(0x81, "at") + frame(0x81, "once"));
    QTRY_COMPARE(client.texts, (QByteArrayList{"at", "once"}));
}

void TestWebSocket::anotherStatus()
{
    RawServer server;
    Client client(server.url());
    QTRY_VERIFY(server.hasRequest());
    server.say("HTTP/1.1 503 Busy\r\nRetry-After: 5\r\n\r\n");
    QTRY_COMPARE(client.ends, QList{WebSocket::End::Refused});
    QCOMPARE(client.socket.status(), 503);
    QCOMPARE(client.opened, 0);
    QVERIFY(client.socket.text().contains(u"503"_s));
    QTRY_COMPARE(server.peer->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.ends.size(), 1);
}

void TestWebSocket::noHttpAtAll()
{
    RawServer server;
    Client client(server.url());
    QTRY_VERIFY(server.hasRequest());
    server.say("SSH-2.0-OpenSSH_9.2\r\n");
    QTRY_COMPARE(client.ends, QList{WebSocket::End::NoWebSocket});
}

void TestWebSocket::aFaultEndsWithItsCode()
{
    RawServer server;
    Client client(server.url());
    QTRY_VERIFY(server.hasRequest());
    server.say(server.welcome());
    QTRY_COMPARE(client.opened, 1);
    server.received.clear();
    server.say(frame(0x81, "good") + frame(0x81, QByteArray(5000, 'x')) + frame(0x81, "late"));
    QTRY_COMPARE(client.ends, QList{WebSocket::End::Protocol});
    QCOMPARE(client.texts, QByteArrayList{"good"});
    QTRY_COMPARE(server.received.size(), 8);
    QCOMPARE(quint8(server.received[0]), quint8(0x88));
    QVERIFY(client.socket.text().contains(u"1009"_s));
}

void TestWebSocket::theServersCloseIsAnswered()
{
    RawServer server;
    Client client(server.url());
    QTRY_VERIFY(server.hasRequest());
    server.say(server.welcome());
    QTRY_COMPARE(client.opened, 1);
    server.received.clear();
    server.say(frame(0x88, QByteArray("\x03\xE9") + "secret of the server") + frame(0x81, "late"));
    QTRY_COMPARE(client.ends, QList{WebSocket::End::Closed});
    QVERIFY(client.texts.isEmpty());
    QCOMPARE(client.socket.text(), u"closed by the server: 1001"_s);
    QTRY_COMPARE(server.received.size(), 8); // The code alone, masked.
    QTRY_COMPARE(server.peer->state(), QAbstractSocket::UnconnectedState);
}

void TestWebSocket::manyPingsGetOnePong()
{
    RawServer server;
    Client client(server.url());
    QTRY_VERIFY(server.hasRequest());
    QByteArray flood = server.welcome();
    for (int i = 0; i < 1000; ++i)
        flood += frame(0x89, QByteArray::number(i));
    server.received.clear();
    server.say(flood + frame(0x81, "done"));
    QTRY_COMPARE(client.texts.size(), 1);
    QTRY_VERIFY(server.received.size() >= 9);
    QVERIFY(server.received.size() < 900);
    QCOMPARE(quint8(server.received[0]), quint8(0x8A));
}

//! A server that asks for ever and never takes an answer costs no memory.
void TestWebSocket::pongsThatNobodyReadsDoNotPileUp()
{
    constexpr int turns = 40'000; // 5 MB of pongs.
    constexpr qint64 most = 200'000;
    RawServer server;
    const int small = 4096; // What the system takes in the place of either side is bounded, too.
    ::setsockopt(int(server.socketDescriptor()), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    Client client(server.url());
    QTRY_VERIFY(server.hasRequest());
    server.peer->disconnect(&server);
    server.peer->setReadBufferSize(1);
    server.say(server.welcome());
    QTRY_COMPARE(client.opened, 1);
    const QByteArray ping = frame(0x89, QByteArray(125, 'p')) + frame(0x81, {});
    for (int turn = 1; turn <= turns && client.socket.bytesToSend() < most; ++turn) {
        server.say(ping);
        while (client.texts.size() < turn && client.ends.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QVERIFY(client.ends.isEmpty());
    QVERIFY(client.socket.bytesToSend() < most);
    QCOMPARE(client.texts.size(), turns);
}

void TestWebSocket::aResetIsALostConnection()
{
    RawServer server;
    Client client(server.url());
    QTRY_VERIFY(server.hasRequest());
    server.say(server.welcome() + frame(0x81, "last") + "\x81");
    QTRY_COMPARE(client.texts.size(), 1);
    server.peer->abort();
    QTRY_COMPARE(client.ends, QList{WebSocket::End::Connection});
    QCOMPARE(client.socket.socketError(), QAbstractSocket::RemoteHostClosedError);
}

void TestWebSocket::nothingIsToldOnceClosed()
{
    RawServer server;
    Client client(server.url());
    QTRY_VERIFY(server.hasRequest());
    server.say(server.welcome());
    QTRY_COMPARE(client.opened, 1);
    server.received.clear();
    client.socket.close();
    client.socket.sendText("too late");
    server.say(frame(0x81, "late"));
    QTRY_COMPARE(server.peer->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(server.received.size(), 8); // The goodbye.
    QVERIFY(client.texts.isEmpty());
    QVERIFY(client.ends.isEmpty());
}

void TestWebSocket::closingWithinAMessageEndsTheReading()
{
    RawServer server;
    Client client(server.url());
    connect(&client.socket, &WebSocket::textReceived, this, [&] { client.socket.close(); });
    QTRY_VERIFY(server.hasRequest());
    server.say(server.welcome() + frame(0x81, "one") + frame(0x81, "two"));
    QTRY_COMPARE(server.peer->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.texts, QByteArrayList{"one"});
}

void TestWebSocket::nobodyListens()
{
    QUrl url;
    {
        const RawServer server;
        url = server.url();
    }
    Client client(url);
    QTRY_COMPARE(client.ends, QList{WebSocket::End::Connection});
    QCOMPARE(client.socket.socketError(), QAbstractSocket::ConnectionRefusedError);
    QVERIFY(!client.socket.text().isEmpty());
}

QTEST_GUILESS_MAIN(TestWebSocket)
#include "test_websocket.moc"
