// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/configserver.h"

#include "sim/servers/restreplies.h"
#include "sim/servers/restroutes.h"
#include "sim/servers/virtualtime.h"

#include <QTimer>

namespace vigie::sim {

using namespace Qt::StringLiterals;

ConfigServer::ConfigServer(Engine &engine, VirtualTime &time, QByteArray token)
    : m_engine(engine)
    , m_time(time)
    , m_token(std::move(token))
    , m_routes(configRoutes())
    , m_faults({.endSessions = [] {}, // There are none.
                .goDown = [this] { m_http.suspend(); },
                .comeUp = [this] { comeUp(); }})
    , m_http([this](const HttpRequest &request) {
        return m_faults.answer({}, [&] { return answer(request); });
    })
{
}

void ConfigServer::comeUp()
{
    constexpr std::chrono::milliseconds anotherTry{100};
    if (!m_http.resume())
        QTimer::singleShot(anotherTry, &m_http, [this] { comeUp(); });
}

HttpReply ConfigServer::answer(const HttpRequest &request)
{
    if (request.method == "OPTIONS")
        return {.status = rest::NoContent};
    if (request.authToken != m_token)
        return rest::refusal(rest::Unauthorized, "Unauthorized"_L1,
                             request.authToken.isEmpty() ? u"no X-Auth-Token header"_s
                                                         : u"another X-Auth-Token is needed"_s);
    if (request.body.size() > longestBody)
        return rest::refusal(rest::TooLarge, "BodyTooLarge"_L1,
                             u"the body is longer than %1 bytes"_s.arg(longestBody));
    m_time.catchUp();
    QByteArrayList methods;
    const auto path = request.encodedPath.split(u'/');
    for (const auto &route : m_routes) {
        const auto words = wordsAtStars(route.path, path);
        if (!words)
            continue;
        if (request.method == QByteArrayView(route.method.data(), route.method.size()))
            return route.run(m_engine, {.request = request, .words = *words});
        methods.append(QByteArray(route.method.data(), route.method.size()));
    }
    if (methods.isEmpty())
        return rest::refusal(rest::NotFound, "NotFound"_L1, u"no such call"_s);
    auto reply = rest::refusal(rest::MethodNotAllowed, "MethodNotAllowed"_L1,
                               u"this path takes other methods"_s);
    reply.headers.append({"Allow"_ba, methods.join(", ")});
    return reply;
}

} // namespace vigie::sim
