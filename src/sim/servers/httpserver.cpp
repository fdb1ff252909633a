// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/httpserver.h"

#include <QCryptographicHash>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLocale>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    HttpRequest plain(const QHttpServerRequest &request)
    {
        const auto name = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(
            static_cast<int>(request.method()));
        return {.method = QByteArray(name).toUpper(),
                .path = request.url().path(),
                .encodedPath = request.url().path(QUrl::FullyEncoded),
                .query = request.query(),
                .body = request.body(),
                .authorization = request.value("authorization"_ba),
                .authToken = request.value("x-auth-token"_ba),
                .contentType = request.value("content-type"_ba),
                .cookie = request.value("cookie"_ba)};
    }

    //! RFC 9110, 6.6.1: of the machine, as no client compares it with the simulated day.
    QByteArray dateHeader()
    {
        return QLocale::c()
            .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
            .toLatin1();
    }

    constexpr int switchingProtocols = 101;
    constexpr int badRequest = 400;
    constexpr int notFound = 404;
    constexpr int upgradeRequired = 426;
    constexpr int unavailable = 503;

    //! RFC 6455, 4.2.2.
    QByteArray upgradeAnswer(const QByteArray &key)
    {
        const auto proof = QCryptographicHash::hash(
            key.trimmed() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Accept: "
            + proof.toBase64() + "\r\n\r\n";
    }

    bool asksForWebSocket(const QHttpServerRequest &request)
    {
        return request.value("upgrade"_ba).compare("websocket", Qt::CaseInsensitive) == 0;
    }

} // namespace

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
{
    // Without a listener Qt drops whoever asks for an upgrade before anybody can answer.
    connect(this, &QAbstractHttpServer::newWebSocketConnection, this, [] {});
}

HttpServer::~HttpServer() = default;

bool HttpServer::open(const QHostAddress &address, quint16 port)
{
    auto *tcp = new QTcpServer(this);
    // A burst of clients connects faster than one turn of the event loop accepts.
    tcp->setListenBacklogSize(1024);
    if (!tcp->listen(address, port)) {
        m_error = tcp->errorString();
        tcp->deleteLater();
        return false;
    }
    m_tcp = tcp;
    m_address = address;
    m_port = tcp->serverPort();
    bind(tcp);
    return true;
}

void HttpServer::close()
{
    if (m_tcp)
        m_tcp->close();
}

void HttpServer::suspend()
{
    close();
    ++m_suspensions;
    if (!m_tcp)
        return;
    const auto connections = m_tcp->findChildren<QTcpSocket *>();
    for (auto *connection : connections)
        connection->abort();
}

bool HttpServer::resume()
{
    return m_tcp && (m_tcp->isListening() || m_tcp->listen(m_address, m_port));
}

void HttpServer::setUpgrade(UpgradeCheck check, UpgradeTaker take)
{
    m_upgradeCheck = std::move(check);
    m_takeUpgraded = std::move(take);
}

bool HttpServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    if (asksForWebSocket(request))
        return false; // Goes on in missingHandler(), past Qt's own WebSocket.
    const auto reply = m_handler(plain(request));
    // A fault may have cut it meanwhile.
    if (socket->state() != QAbstractSocket::ConnectedState)
        return true;
    if (reply.delay.count() > 0 || reply.delivery != HttpReply::Delivery::Whole)
        writeLater(socket, reply);
    else
        write(request, socket, reply);
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const int status = m_upgradeCheck ? m_upgradeCheck(plain(request)) : notFound;
    if (status != switchingProtocols)
        write(request, socket, {.status = status});
    else if (request.value("sec-websocket-version"_ba) != "13")
        write(request, socket,
              {.status = upgradeRequired, .headers = {{"Sec-WebSocket-Version"_ba, "13"_ba}}});
    else if (request.value("sec-websocket-key"_ba).isEmpty())
        write(request, socket, {.status = badRequest});
    else
        upgrade(request, socket);
}

//! Takes the connection away from Qt: a QTcpSocket and a QWebSocket cost each client some forty
//! kilobytes of buffers, and every frame a copy.
void HttpServer::upgrade(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const int descriptor
        = ::fcntl(static_cast<int>(socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    if (descriptor < 0)
        return write(request, socket, {.status = unavailable});
    // Later, since Qt is not done with its socket; but before that one could read on.
    const auto hand
        = [this, descriptor, suspensions = m_suspensions, tcp = QPointer<QTcpSocket>(socket),
           asked = plain(request), answer = upgradeAnswer(request.value("sec-websocket-key"_ba))] {
              if (tcp)
                  tcp->abort();
              const auto size = static_cast<std::size_t>(answer.size());
              if (suspensions == m_suspensions
                  && ::send(descriptor, answer.data(), size, MSG_NOSIGNAL) == answer.size())
                  m_takeUpgraded(descriptor, asked);
              else
                  ::close(descriptor);
          };
    QMetaObject::invokeMethod(this, hand, Qt::QueuedConnection);
}

//! Once Qt is done with the request, at the earliest.
void HttpServer::writeLater(QTcpSocket *socket, const HttpReply &reply)
{
    QTimer::singleShot(reply.delay, this, [socket = QPointer(socket), reply] {
        auto last = reply.afterDelay ? reply.afterDelay() : reply;
        if (reply.delivery != HttpReply::Delivery::Whole)
            last.delivery = reply.delivery;
        if (socket && socket->state() == QAbstractSocket::ConnectedState)
            writeRaw(socket, last);
    });
}

//! By hand: Qt's request is gone by then.
void HttpServer::writeRaw(QTcpSocket *socket, const HttpReply &reply)
{
    if (reply.delivery == HttpReply::Delivery::Silence)
        return;
    if (reply.delivery == HttpReply::Delivery::Reset) {
        const linger hard{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard,
                     sizeof hard);
        return socket->abort();
    }
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(reply.status)
        + " Late\r\nConnection: close\r\nContent-Type: " + reply.contentType + "\r\nDate: "
        + dateHeader() + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        answer += name + ": " + value + "\r\n";
    answer += "\r\n" + reply.body;
    if (reply.delivery == HttpReply::Delivery::Half)
        answer.truncate(answer.size() - (reply.body.size() + 1) / 2);
    if (reply.delivery != HttpReply::Delivery::Closed)
        socket->write(answer);
    socket->disconnectFromHost();
}

void HttpServer::write(const QHttpServerRequest &request, QTcpSocket *socket,
                       const HttpReply &reply)
{
    auto responder = makeResponder(request, socket);
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(reply.status));
    responder.writeHeader("Content-Type"_ba, reply.contentType);
    responder.writeHeader("Content-Length"_ba, QByteArray::number(reply.body.size()));
    responder.writeHeader("Date"_ba, dateHeader());
    responder.writeHeader("Cache-Control"_ba, "no-store"_ba);
    // Pages of any origin may try the simulator: it holds nothing that is worth protecting.
    const QList<std::pair<QByteArray, QByteArray>> usual{
        {"Access-Control-Allow-Origin"_ba, "*"_ba},
        {"Access-Control-Allow-Methods"_ba, "GET, POST, PUT, DELETE, OPTIONS"_ba},
        {"Access-Control-Allow-Headers"_ba, "Authorization, Content-Type, X-Auth-Token"_ba}};
    for (const auto &[name, value] : usual) {
        const auto isNamed = [&name = name](const auto &header) { return header.first == name; };
        if (std::ranges::none_of(reply.headers, isNamed))
            responder.writeHeader(name, value);
    }
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    const bool isHead = request.method() == QHttpServerRequest::Method::Head;
    responder.writeBody(isHead ? QByteArray() : reply.body);
    // An answer to "stop" must be out before the program ends.
    socket->flush();
}

} // namespace vigie::sim
