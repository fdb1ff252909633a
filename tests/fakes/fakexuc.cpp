// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakexuc.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>

namespace vigie::fakes {

using namespace Qt::StringLiterals;

FakeXuc::FakeXuc(quint16 port)
{
    start(port);
}

FakeXuc::FakeXuc(const QSslConfiguration &configuration) : m_isSecure(true)
{
    sslSetup(configuration);
    start(0);
}

FakeXuc::~FakeXuc() = default;

void FakeXuc::start(quint16 port)
{
    m_port = listen(QHostAddress::LocalHost, port);
    connect(this, &QAbstractHttpServer::newWebSocketConnection, this, [this] { welcome(); });
}

QUrl FakeXuc::url() const
{
    // The certificate of the tests is for localhost; clear text needs no name.
    return QUrl(m_isSecure ? u"https://localhost:%1"_s.arg(m_port)
                           : u"http://127.0.0.1:%1"_s.arg(m_port));
}

QWebSocket *FakeXuc::client() const
{
    return m_clients.empty() ? nullptr : m_clients.back().get();
}

void FakeXuc::say(const QByteArray &frame)
{
    client()->sendTextMessage(QString::fromUtf8(frame));
}

void FakeXuc::cut()
{
    for (const auto &socket : m_clients)
        socket->abort();
}

void FakeXuc::close()
{
    for (const auto &socket : m_clients)
        socket->close();
}

bool FakeXuc::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const QString path = request.url().path();
    const QByteArray method
        = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method()));
    const bool hasBody = method == "Post" || method == "Put";
    requests.append(QString::fromLatin1(method.toUpper()) + u' ' + path
                    + (hasBody ? u' ' + QString::fromUtf8(request.body()) : QString()));
    if (const QByteArray bearer = request.value("Authorization"_ba); !bearer.isEmpty())
        bearers.append(bearer);
    if (hangsUp) {
        socket->abort();
        return true;
    }
    if (path == "/xuc/api/2.0/cti"_L1) {
        requests.last() += u'?' + request.url().query(QUrl::FullyEncoded);
        if (!upgrades)
            answer({upgradeStatus, "text/plain", "no"}, request, socket);
        return true; // Nothing written: the server goes on with the upgrade.
    }
    if (!answersRest)
        return true;
    if (respond)
        answer(respond(path), request, socket);
    else
        answer(path == "/xuc/api/2.0/auth/check"_L1 ? check : login, request, socket);
    return true;
}

void FakeXuc::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
}

void FakeXuc::answer(const Answer &answer, const QHttpServerRequest &request, QTcpSocket *socket)
{
    makeResponder(request, socket)
        .write(answer.body, answer.type, QHttpServerResponder::StatusCode(answer.status));
}

void FakeXuc::welcome()
{
    m_clients.push_back(nextPendingWebSocketConnection());
    QWebSocket *const socket = m_clients.back().get();
    connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
        if (text != R"({"claz":"ping"})"_L1) {
            received.append(text.toUtf8());
            return;
        }
        ++pings;
        if (answersPings)
            socket->sendTextMessage(text);
    });
    if (greeting)
        say(*greeting);
}

} // namespace vigie::fakes
