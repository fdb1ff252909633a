// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakexci.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QTcpSocket>

namespace vigie::fakes {

using namespace Qt::StringLiterals;

FakeXci::FakeXci()
{
    m_port = listen(QHostAddress::LocalHost, 0);
}

FakeXci::FakeXci(const QSslConfiguration &configuration) : m_isSecure(true)
{
    sslSetup(configuration);
    m_port = listen(QHostAddress::LocalHost, 0);
}

QUrl FakeXci::url() const
{
    return QUrl(m_isSecure ? u"https://localhost:%1"_s.arg(m_port)
                           : u"http://127.0.0.1:%1"_s.arg(m_port));
}

QList<QByteArray> FakeXci::calls() const
{
    QList<QByteArray> all;
    for (const Seen &each : seen)
        all.append(each.what);
    return all;
}

FakeXci::Reply FakeXci::login(const QByteArray &body, QByteArray &cookie)
{
    ++m_signIns;
    if (QJsonDocument::fromJson(body)["password"_L1].toString().toUtf8() != password)
        return {401, R"({"error":"unauthorized","message":"Wrong login or password"})"};
    m_session = "PLAY_SESSION=t" + QByteArray::number(m_signIns);
    cookie = m_session + "; Path=/; HttpOnly";
    return loginAnswer;
}

bool FakeXci::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const QByteArray method
        = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method()));
    const QByteArray path = request.url().path(QUrl::FullyEncoded).toLatin1();
    const QByteArray what = method.toUpper() + ' ' + path.mid(int(sizeof("/api/1.0") - 1));
    seen.append(
        {what, request.body(), request.value("Cookie"_ba), request.value("Content-Type"_ba)});
    if (hangsUp) {
        socket->abort();
        return true;
    }
    QByteArray cookie;
    Reply reply;
    if (what == "POST /login")
        reply = login(request.body(), cookie);
    else if (m_session.isEmpty() || seen.last().cookie != m_session)
        reply = lost;
    else
        reply = answers.value(what, {404, R"({"error":"not_found","message":"No such thing"})"});
    if (reply.status <= 0) {
        if (reply.status < 0)
            socket->abort();
        return true;
    }
    QHttpServerResponder responder = makeResponder(request, socket);
    responder.writeStatusLine(QHttpServerResponder::StatusCode(reply.status));
    responder.writeHeader("Content-Type", reply.type);
    responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    if (!cookie.isEmpty())
        responder.writeHeader("Set-Cookie", cookie);
    if (!reply.location.isEmpty())
        responder.writeHeader("Location", reply.location);
    responder.writeBody(reply.body);
    return true;
}

void FakeXci::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
}

} // namespace vigie::fakes
