// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/authentication.h"

#include "sim/servers/jsonwriter.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr int badRequest = 400;
    constexpr int unauthorized = 401;

    HttpReply failure(int status, QLatin1StringView code, QLatin1StringView text)
    {
        JsonWriter out;
        out.beginObject().member("error"_L1, code).member("message"_L1, text).endObject();
        return {.status = status, .body = out.take()};
    }

    //! Old pages send "&amp;" between parameters, which makes every key but the first "amp;key".
    QString parameter(const HttpRequest &request, const QString &name)
    {
        const auto plain = request.query.queryItemValue(name, QUrl::FullyDecoded);
        return plain.isEmpty() ? request.query.queryItemValue(u"amp;"_s + name, QUrl::FullyDecoded)
                               : plain;
    }

    QByteArray tokenOf(const HttpRequest &request)
    {
        if (request.authorization.startsWith("Bearer "))
            return request.authorization.mid(7).trimmed();
        if (!request.authToken.isEmpty())
            return request.authToken;
        return parameter(request, u"token"_s).toLatin1();
    }

} // namespace

Authentication::Authentication(Tokens tokens, PasswordCheck isPassword)
    : m_tokens(std::move(tokens))
    , m_isPassword(std::move(isPassword))
{
}

HttpReply Authentication::login(const HttpRequest &request)
{
    const auto body = QJsonDocument::fromJson(request.body).object();
    const auto login = body["login"_L1];
    const auto password = body["password"_L1];
    if (!login.isString() || !password.isString())
        return failure(badRequest, "InvalidJson"_L1, "login and password are needed"_L1);
    if (!m_isPassword(login.toString(), password.toString()))
        return failure(unauthorized, "InvalidCredentials"_L1, "wrong login or password"_L1);
    return welcome(login.toString());
}

HttpReply Authentication::check(const HttpRequest &request)
{
    const auto token = tokenOf(request);
    if (token.isEmpty()) {
        return request.authorization.isEmpty()
            ? failure(unauthorized, "AuthorizationHeaderNotFound"_L1, "no Authorization header"_L1)
            : failure(unauthorized, "BearerNotFound"_L1, "no bearer token"_L1);
    }
    const auto checked = m_tokens.check(token, QDateTime::currentSecsSinceEpoch());
    switch (checked.verdict) {
    case Tokens::Verdict::Valid:
        return welcome(checked.login);
    case Tokens::Verdict::Expired:
        return failure(unauthorized, "TokenExpired"_L1, "the token has expired"_L1);
    case Tokens::Verdict::Invalid:
        break;
    }
    return failure(unauthorized, "InvalidToken"_L1, "the token is not one of ours"_L1);
}

HttpReply Authentication::sso()
{
    return failure(unauthorized, "SsoAuthenticationFailed"_L1, "no Kerberos ticket"_L1);
}

HttpReply Authentication::cas(const HttpRequest &request)
{
    if (parameter(request, u"ticket"_s).isEmpty() || parameter(request, u"service"_s).isEmpty())
        return failure(unauthorized, "CasServerInvalidRequest"_L1,
                       "service and ticket are needed"_L1);
    return failure(unauthorized, "CasServerInvalidTicket"_L1, "the ticket is not known"_L1);
}

QString Authentication::userOf(const HttpRequest &upgrade) const
{
    const auto username = parameter(upgrade, u"username"_s);
    if (!username.isEmpty() && !upgrade.path.startsWith(u"/xuc/api/"_s))
        return m_isPassword(username, parameter(upgrade, u"password"_s)) ? username : QString();
    const auto checked = m_tokens.check(tokenOf(upgrade), QDateTime::currentSecsSinceEpoch());
    return checked.verdict == Tokens::Verdict::Valid ? checked.login : QString();
}

bool Authentication::isCtiPath(const QString &path)
{
    return path == u"/xuc/api/2.0/cti"_s || path == u"/ctichannel"_s || path == u"/xuc/ctichannel"_s
        || path == u"/xuc/ctichannel/tokenAuthentication"_s;
}

HttpReply Authentication::welcome(const QString &login)
{
    JsonWriter out;
    out.beginObject()
        .member("login"_L1, login)
        .member("token"_L1,
                QLatin1StringView(m_tokens.issue(login, QDateTime::currentSecsSinceEpoch())))
        .member("TTL"_L1, m_tokens.life().count())
        .endObject();
    return {.body = out.take()};
}

} // namespace vigie::sim
