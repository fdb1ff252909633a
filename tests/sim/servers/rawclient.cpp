// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

namespace vigie::sim {

using namespace Qt::StringLiterals;

bool waitFor(const std::function<bool()> &holds)
{
    const QDeadlineTimer deadline(10'000);
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    }
    return true;
}

const QJsonObject RawReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

RawReply http(const QByteArray &method, const QUrl &url, const QByteArray &body,
              const QByteArray &bearer, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    if (!bearer.isEmpty())
        request.setRawHeader("Authorization"_ba, "Bearer "_ba + bearer);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, method, body));
    waitFor([&] { return reply->isFinished(); });
    QMap<QByteArray, QByteArray> answered;
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answered.insert(name.toLower(), value);
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->readAll(),
            .allowedOrigin = reply->rawHeader("Access-Control-Allow-Origin"_ba),
            .headers = answered};
}

RawClient::RawClient(QUrl server) : m_server(std::move(server))
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        m_all.append(text.toUtf8());
        m_fresh.append(QJsonDocument::fromJson(text.toUtf8()).object());
    });
}

bool RawClient::signIn(const QString &login)
{
    auto url = m_server;
    url.setPath(u"/xuc/api/2.0/auth/login"_s);
    const QJsonObject who{{u"login"_s, login}, {u"password"_s, u"demo"_s}};
    const auto answer = http("POST"_ba, url, QJsonDocument(who).toJson()).json();
    url.setScheme(u"ws"_s);
    url.setPath(u"/xuc/api/2.0/cti"_s);
    url.setQuery(QUrlQuery{{u"token"_s, answer[u"token"_s].toString()}});
    return open(url) && waitFor([this] { return typesOf(m_fresh).contains(u"UserPreference"_s); });
}

bool RawClient::open(const QUrl &socketUrl)
{
    bool isOver = false;
    connect(&m_socket, &QWebSocket::connected, this, [&isOver] { isOver = true; });
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [&isOver] { isOver = true; });
    m_socket.open(socketUrl);
    waitFor([&isOver] { return isOver; });
    disconnect(&m_socket, &QWebSocket::connected, this, nullptr);
    disconnect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
               nullptr);
    return isOpen();
}

void RawClient::send(const QJsonObject &frame)
{
    sendText(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

void RawClient::sendText(const QString &text)
{
    m_socket.sendTextMessage(text);
}

QList<QJsonObject> RawClient::ask(const QString &command, QJsonObject fields)
{
    sync();
    fields.insert(u"claz"_s, u"web"_s);
    fields.insert(u"command"_s, command);
    send(fields);
    return sync();
}

QList<QJsonObject> RawClient::sync()
{
    static const QJsonObject ping{{u"claz"_s, u"ping"_s}};
    send(ping);
    waitFor([this] { return m_fresh.contains(ping) || !isOpen(); });
    const auto end = m_fresh.indexOf(ping);
    const auto before = m_fresh.first(std::max<qsizetype>(end, 0));
    m_fresh.remove(0, end + 1);
    return before;
}

QStringList typesOf(const QList<QJsonObject> &frames)
{
    QStringList types;
    for (const auto &frame : frames)
        types.append(frame[u"msgType"_s].toString());
    return types;
}

QList<QJsonObject> bodies(const QList<QJsonObject> &frames, const QString &type)
{
    QList<QJsonObject> result;
    for (const auto &frame : frames) {
        if (frame[u"msgType"_s] == type)
            result.append(frame[u"ctiMessage"_s].toObject());
    }
    return result;
}

QJsonArray listBody(const QList<QJsonObject> &frames, const QString &type)
{
    for (const auto &frame : frames) {
        if (frame[u"msgType"_s] == type)
            return frame[u"ctiMessage"_s].toArray();
    }
    return {};
}

} // namespace vigie::sim
