// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/authentication.h"

#include "sim/servers/jsonwriter.h"
#include "sim/servers/restreplies.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto everybodysPassword = "demo"_L1;
    //! The one web service user: technical, without a line.
    constexpr auto technicalLogin = "webservice"_L1;
    constexpr double longestWish = 10.0 * 365 * 24 * 3600;

    HttpReply refused(QLatin1StringView code, const QString &text)
    {
        return rest::refusal(rest::Unauthorized, code, text);
    }

    //! Old pages send "&amp;" between parameters, which makes every key but the first "amp;key".
    QString parameter(const HttpRequest &request, const QString &name)
    {
        const auto plain = request.query.queryItemValue(name, QUrl::FullyDecoded);
        return plain.isEmpty() ? request.query.queryItemValue(u"amp;"_s + name, QUrl::FullyDecoded)
                               : plain;
    }

    //! Documented in three places; a client uses the first.
    QByteArray tokenOf(const HttpRequest &request)
    {
        static constexpr QByteArrayView scheme("bearer ");
        if (request.authorization.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
            return request.authorization.mid(scheme.size()).trimmed();
        if (!request.authToken.isEmpty())
            return request.authToken;
        return parameter(request, u"token"_s).toLatin1();
    }

    bool isTextOrAbsent(const QJsonValue &value)
    {
        return value.isUndefined() || value.isNull() || value.isString();
    }

    //! Seconds, as a number or its text. None: not a sound wish.
    std::optional<std::chrono::seconds> wishedLife(const QJsonValue &value)
    {
        const double count = value.isString() ? value.toString().toDouble() : value.toDouble();
        if (!(count >= 1 && count <= longestWish))
            return {};
        return std::chrono::seconds(std::llround(count));
    }

    qint64 now()
    {
        return QDateTime::currentSecsSinceEpoch();
    }

} // namespace

Authentication::Authentication(Tokens tokens, LoginCheck isUser)
    : m_tokens(std::move(tokens))
    , m_isUser(std::move(isUser))
{
}

HttpReply Authentication::login(const HttpRequest &request)
{
    const auto body = QJsonDocument::fromJson(request.body).object();
    const auto login = body["login"_L1];
    const auto password = body["password"_L1];
    if (!login.isString() || !password.isString())
        return rest::invalidJson(u"login and password are needed"_s);
    if (!isTextOrAbsent(body["softwareType"_L1]) || !isTextOrAbsent(body["applicationType"_L1]))
        return rest::invalidJson(u"softwareType and applicationType must be texts"_s);
    const Tokens::Owner owner{.login = login.toString(),
                              .isTechnical = login == technicalLogin,
                              .softwareType = body["softwareType"_L1].toString()};
    if (!exists(owner) || password != everybodysPassword)
        return refused("InvalidCredentials"_L1, u"wrong login or password"_s);
    if (!owner.isTechnical || !body.contains("expiration"_L1))
        return welcome(owner, m_tokens.life());
    const auto life = wishedLife(body["expiration"_L1]);
    return life ? welcome(owner, *life)
                : rest::invalidJson(u"expiration must be a number of seconds"_s);
}

HttpReply Authentication::check(const HttpRequest &request)
{
    const auto caller = callerOf(request);
    if (caller.refusal)
        return *caller.refusal;
    const auto owner = m_tokens.check(tokenOf(request), now()).owner;
    return welcome(owner, m_tokens.life());
}

HttpReply Authentication::sso()
{
    auto reply = refused("SsoAuthenticationFailed"_L1, u"no valid Kerberos ticket"_s);
    reply.headers.append({"WWW-Authenticate"_ba, "Negotiate"_ba});
    return reply;
}

HttpReply Authentication::cas(const HttpRequest &request)
{
    static const QRegularExpression form(u"^ST-(?:\\d+-)?(.+)$"_s);
    const auto ticket = parameter(request, u"ticket"_s);
    const QUrl service(parameter(request, u"service"_s), QUrl::StrictMode);
    if (ticket.isEmpty() || service.isEmpty())
        return refused("CasServerInvalidRequest"_L1, u"service and ticket are needed"_s);
    const auto match = form.match(ticket);
    if (!match.hasMatch() || m_usedTickets.contains(ticket))
        return refused("CasServerInvalidTicket"_L1, u"the ticket is not known"_s);
    const Tokens::Owner owner{.login = match.captured(1)};
    if (!m_isUser(owner.login))
        return refused("UserNotFound"_L1, u"nobody on this XiVO has this login"_s);
    m_usedTickets.insert(ticket);
    if (service.isRelative())
        return refused("CasServerInvalidService"_L1, u"the ticket is for another service"_s);
    return welcome(owner, m_tokens.life());
}

Authentication::Caller Authentication::callerOf(const HttpRequest &request) const
{
    const auto token = tokenOf(request);
    if (token.isEmpty()) {
        return {.refusal = request.authorization.isEmpty()
                    ? refused("AuthorizationHeaderNotFound"_L1, u"no Authorization header"_s)
                    : refused("BearerNotFound"_L1, u"no bearer token"_s)};
    }
    const auto checked = m_tokens.check(token, now());
    switch (checked.verdict) {
    case Tokens::Verdict::Valid:
        if (!exists(checked.owner))
            return {.refusal = refused("UserNotFound"_L1, u"nobody has this login any more"_s)};
        return {.login = checked.owner.login, .isTechnical = checked.owner.isTechnical};
    case Tokens::Verdict::Expired:
        return {.refusal = refused("TokenExpired"_L1, u"the token has expired"_s)};
    case Tokens::Verdict::Invalid:
        break;
    }
    return {.refusal = refused("InvalidToken"_L1, u"the token is not one of ours"_s)};
}

bool Authentication::accepts(const QString &login, const QString &password) const
{
    return password == everybodysPassword && m_isUser(login);
}

QString Authentication::userOf(const HttpRequest &upgrade) const
{
    const auto username = parameter(upgrade, u"username"_s);
    if (!username.isEmpty() && !upgrade.path.startsWith(u"/xuc/api/"_s))
        return accepts(username, parameter(upgrade, u"password"_s)) ? username : QString();
    const auto caller = callerOf(upgrade);
    return caller.refusal || caller.isTechnical ? QString() : caller.login;
}

QString Authentication::subjectOf(const HttpRequest &request) const
{
    const auto token = m_tokens.check(tokenOf(request), QDateTime::currentSecsSinceEpoch());
    if (!token.owner.login.isEmpty())
        return token.owner.login;
    const auto named = QJsonDocument::fromJson(request.body).object()["login"_L1].toString();
    return named.isEmpty() && request.path.startsWith(u"/xuc/api/1.0/"_s)
        ? request.path.section(u'/', 6, 6)
        : named;
}

bool Authentication::isCtiPath(const QString &path)
{
    return path == u"/xuc/api/2.0/cti"_s || path == u"/ctichannel"_s || path == u"/xuc/ctichannel"_s
        || path == u"/xuc/ctichannel/tokenAuthentication"_s;
}

bool Authentication::exists(const Tokens::Owner &owner) const
{
    return owner.isTechnical ? owner.login == technicalLogin : m_isUser(owner.login);
}

HttpReply Authentication::welcome(const Tokens::Owner &owner, std::chrono::seconds life)
{
    const auto token = m_tokens.issue(owner, life, now());
    JsonWriter out;
    out.beginObject()
        .member("login"_L1, owner.login)
        .member("token"_L1, QLatin1StringView(token))
        .member("TTL"_L1, life.count())
        .endObject();
    return rest::json(out.take());
}

} // namespace vigie::sim
