// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/auth.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    QUrl apiUrl(const QUrl &server, const QString &call)
    {
        QUrl url(server);
        url.setPath(u"/xuc/api/2.0/auth/"_s + call);
        url.setQuery(QString());
        return url;
    }

    ErrorKind kindOfCode(const QString &code)
    {
        if (code == "InvalidCredentials"_L1 || code == "UserNotFound"_L1
            || code == "InvalidPassword"_L1)
            return ErrorKind::Credentials;
        if (code == "TokenExpired"_L1 || code == "InvalidToken"_L1)
            return ErrorKind::TokenExpired;
        return ErrorKind::Server;
    }

    //! A number, or a numeric text (the documentation quotes it).
    std::optional<std::chrono::seconds> lifetimeIn(const QJsonValue &ttl)
    {
        bool isNumber = ttl.isDouble();
        const qint64 seconds = isNumber ? ttl.toInteger() : ttl.toString().toLongLong(&isNumber);
        return isNumber && seconds > 0 ? std::optional(std::chrono::seconds(seconds))
                                       : std::nullopt;
    }

} // namespace

Auth::Auth(std::chrono::milliseconds limit, QObject *parent) : QObject(parent), m_client(limit)
{
}

void Auth::login(const QUrl &server, const QString &login, const QString &password)
{
    const QJsonObject body{{u"login"_s, login}, {u"password"_s, password}};
    follow(m_client.post(apiUrl(server, u"login"_s),
                         QJsonDocument(body).toJson(QJsonDocument::Compact)),
           Call::Login);
}

void Auth::check(const QUrl &server, const QString &token)
{
    follow(m_client.get(apiUrl(server, u"check"_s), token.toUtf8()), Call::Check);
}

void Auth::cancel()
{
    if (!m_call)
        return;
    m_call->disconnect(this);
    m_call->deleteLater();
    m_call.clear();
}

void Auth::follow(net::HttpCall *httpCall, Call call)
{
    cancel();
    m_call = httpCall;
    connect(
        httpCall, &net::HttpCall::finished, this, [this, call](const Result<net::Reply> &reply) {
            cancel();
            const Result<Token> token = reply ? interpret(*reply, call) : Unexpected(reply.error());
            if (token)
                Q_EMIT granted(*token);
            else
                Q_EMIT refused(token.error());
        });
}

Result<Token> Auth::interpret(const net::Reply &reply, Call call)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QString token = document[u"token"_s].toString();
    if (!token.isEmpty())
        return Token{token, lifetimeIn(document[u"TTL"_s])};
    const QString code = document[u"error"_s].toString();
    if (!code.isEmpty())
        return Unexpected({call == Call::Check ? ErrorKind::TokenExpired : kindOfCode(code), code});
    const QString status = u"HTTP %1 %2"_s.arg(QString::number(reply.status),
                                               QString::fromLatin1(reply.contentType));
    // A proxy before a XuC that is down answers in HTML, too, but by these numbers.
    const bool isFailing = reply.status >= 500;
    return Unexpected({isFailing ? ErrorKind::Server : ErrorKind::NotXuc, status.trimmed()});
}

} // namespace vigie::xuc
