// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/restserver.h"

#include "base/wireuse.h"
#include "sim/engine/engine.h"
#include "sim/servers/audience.h"
#include "sim/servers/authentication.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/virtualtime.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    bool isFirstVersion(const QString &path)
    {
        return path.startsWith(u"/xuc/api/1.0/"_s);
    }

    //! In the words of the version that was called.
    HttpReply problem(const HttpRequest &request, rest::Status status, QLatin1StringView code,
                      const QString &text)
    {
        return isFirstVersion(request.path) ? rest::plainRefusal(status, text)
                                            : rest::refusal(status, code, text);
    }

    HttpReply noSuchPath(const HttpRequest &request)
    {
        const bool lacksSlash = isFirstVersion(request.path) && !request.path.endsWith(u'/');
        return problem(request, rest::NotFound, "NotFound"_L1,
                       lacksSlash ? u"no such call (its path ends with a slash)"_s
                                  : u"no such call"_s);
    }

    HttpReply wrongMethod(const HttpRequest &request, const QByteArrayList &methods)
    {
        const auto allowed = methods.join(", ");
        auto reply = problem(request, rest::MethodNotAllowed, "MethodNotAllowed"_L1,
                             u"this path takes %1"_s.arg(QLatin1StringView(allowed)));
        reply.headers.append({"Allow"_ba, allowed});
        return reply;
    }

} // namespace

RestServer::RestServer(Engine &engine, VirtualTime &time, Authentication &authentication,
                       const Audience &audience)
    : m_engine(engine)
    , m_time(time)
    , m_authentication(authentication)
    , m_audience(audience)
    , m_routes(restRoutes())
    , m_push(engine, [this](UserId user) { return isConnected(user); })
{
    m_engine.addObserver(&m_push);
}

RestServer::~RestServer()
{
    m_engine.removeObserver(&m_push);
}

std::optional<HttpReply> RestServer::answer(const HttpRequest &request)
{
    if (!request.path.startsWith(u"/xuc/api/"_s))
        return {};
    const auto match = find(request);
    if (!match.route)
        return match.methods.isEmpty() ? noSuchPath(request) : wrongMethod(request, match.methods);
    if (request.body.size() > longestBody)
        return problem(request, rest::TooLarge, "BodyTooLarge"_L1,
                       u"the body is longer than %1 bytes"_s.arg(longestBody));
    m_time.catchUp();
    return run(request, match);
}

RestServer::Match RestServer::find(const HttpRequest &request) const
{
    Match match;
    const auto path = request.encodedPath.split(u'/');
    for (const auto &route : m_routes) {
        auto words = wordsAtStars(route.path, path);
        if (!words)
            continue;
        if (request.method == QByteArrayView(route.method.data(), route.method.size()))
            return {.route = &route, .words = *std::move(words)};
        match.methods.append(QByteArray(route.method.data(), route.method.size()));
    }
    return match;
}

HttpReply RestServer::run(const HttpRequest &request, const Match &match)
{
    RestCall call{.request = request, .words = match.words};
    const auto &world = m_engine.world();
    switch (match.route->access) {
    case RestAccess::Anybody:
        break;
    case RestAccess::NamedUser:
    case RestAccess::ConnectedUser:
        call.user = world.userByLogin(call.words.value(1));
        if (!call.user)
            return rest::plainRefusal(rest::NotFound, u"no such user"_s);
        if (match.route->access == RestAccess::ConnectedUser && !isConnected(call.user->id))
            return rest::plainRefusal(rest::Forbidden, u"the user is not connected"_s);
        break;
    case RestAccess::CtiToken:
    case RestAccess::TechnicalToken:
        const auto caller = m_authentication.callerOf(request);
        if (caller.refusal)
            return *caller.refusal;
        if (caller.isTechnical != (match.route->access == RestAccess::TechnicalToken))
            return rest::refusal(rest::Forbidden, "InsufficientAcl"_L1,
                                 u"the token's rights do not cover this call"_s);
        call.user = caller.isTechnical ? nullptr : world.userByLogin(caller.login);
        break;
    }
    noteWireUse(WireUse::Handler, match.route->name);
    return match.route->run({.engine = m_engine,
                             .authentication = m_authentication,
                             .push = m_push,
                             .qualifications = m_qualifications,
                             .meetingRooms = m_meetingRooms,
                             .connected = m_connected},
                            call);
}

bool RestServer::isConnected(UserId user) const
{
    return m_connected.contains(user) || m_audience.hears(user);
}

} // namespace vigie::sim
