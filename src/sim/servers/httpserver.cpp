// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/httpserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>

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
                .authToken = request.value("x-auth-token"_ba)};
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

void HttpServer::setUpgradeCheck(UpgradeCheck check)
{
    m_upgradeCheck = std::move(check);
}

HttpServer::Upgraded HttpServer::takeUpgraded()
{
    Upgraded result{.webSocket = nextPendingWebSocketConnection(), .tcp = {}};
    if (!result.webSocket)
        return result;
    const auto isBelow = [&](const QPointer<QTcpSocket> &socket) {
        return socket && socket->peerPort() == result.webSocket->peerPort()
            && socket->peerAddress() == result.webSocket->peerAddress();
    };
    const auto found = std::find_if(m_upgrading.cbegin(), m_upgrading.cend(), isBelow);
    if (found != m_upgrading.cend())
        result.tcp = *found;
    m_upgrading.removeIf([&](const auto &socket) { return !socket || socket == result.tcp; });
    return result;
}

bool HttpServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    if (!asksForWebSocket(request)) {
        const auto reply = m_handler(plain(request));
        // A fault may have cut it meanwhile.
        if (socket->state() == QAbstractSocket::ConnectedState)
            write(request, socket, reply);
        return true;
    }
    // Accepted with nothing written means: upgrade. Refused goes on in missingHandler().
    if (!m_upgradeCheck || m_upgradeCheck(plain(request)) != 101)
        return false;
    m_upgrading.append(socket);
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const int status = m_upgradeCheck ? m_upgradeCheck(plain(request)) : 404;
    write(request, socket, {.status = status});
}

void HttpServer::write(const QHttpServerRequest &request, QTcpSocket *socket,
                       const HttpReply &reply)
{
    auto responder = makeResponder(request, socket);
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(reply.status));
    responder.writeHeader("Content-Type"_ba, reply.contentType);
    responder.writeHeader("Content-Length"_ba, QByteArray::number(reply.body.size()));
    responder.writeHeader("Cache-Control"_ba, "no-store"_ba);
    // Pages of any origin may try the simulator: it holds nothing that is worth protecting.
    responder.writeHeader("Access-Control-Allow-Origin"_ba, "*"_ba);
    responder.writeHeader("Access-Control-Allow-Methods"_ba, "GET, POST, PUT, DELETE, OPTIONS"_ba);
    responder.writeHeader("Access-Control-Allow-Headers"_ba,
                          "Authorization, Content-Type, X-Auth-Token"_ba);
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    const bool isHead = request.method() == QHttpServerRequest::Method::Head;
    responder.writeBody(isHead ? QByteArray() : reply.body);
    // An answer to "stop" must be out before the program ends.
    socket->flush();
}

} // namespace vigie::sim
