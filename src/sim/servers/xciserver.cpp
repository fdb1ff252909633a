// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/xciserver.h"

#include "base/logging.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/restroutes.h"
#include "sim/xci/archive.h"
#include "sim/xci/demodata.h"
#include "sim/xci/secret.h"

#include <QJsonDocument>
#include <QTimer>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto base = "/api/1.0"_L1;
    constexpr std::chrono::milliseconds anotherTry{100};
    constexpr auto unsupportedMedia = rest::Status(415);

    HttpReply unauthorized(const QString &message)
    {
        return xcireply::refusal({xci::Refusal::Kind::Unauthorized, "unauthorized"_L1, message});
    }

    HttpReply invalidJson()
    {
        return rest::refusal(rest::BadRequest, "invalid_json"_L1,
                             u"the body is not a JSON object"_s);
    }

    bool takesBody(const QByteArray &method)
    {
        return method == "POST" || method == "PUT";
    }

    bool isJson(const QByteArray &contentType)
    {
        return contentType.trimmed().toLower().startsWith("application/json");
    }

} // namespace

XciServer::XciServer(const XciStart &start, QObject *parent)
    : QObject(parent)
    , m_start(start)
    , m_settings(start.settings)
    , m_sessions(m_clock)
    , m_routes(xciRoutes())
    , m_faults({.endSessions = [this] { m_sessions.endAll(); },
                .goDown = [this] { goDown(); },
                .comeUp = [this] { comeUp(); }})
    , m_http([this](const HttpRequest &request) { return answer(request); })
{
}

XciServer::~XciServer() = default;

Result<std::monostate> XciServer::prepare()
{
    std::unique_ptr<xci::Archive> archive;
    if (!m_start.stateFile.isEmpty()) {
        archive = std::make_unique<xci::Archive>(m_start.stateFile);
        if (!archive->open())
            return Unexpected(Error{ErrorKind::Server,
                                    u"--state: '%1' cannot be used: %2"_s.arg(
                                        m_start.stateFile, archive->lastError())});
    }
    if (!archive || !m_registry.restoreFrom(*archive)) {
        if (archive && !archive->lastError().isEmpty())
            return Unexpected(Error{ErrorKind::Server,
                                    u"--state: '%1' cannot be read: %2"_s.arg(
                                        m_start.stateFile, archive->lastError())});
        xci::fillDemo(m_registry);
        if (m_start.users > 0)
            xci::fillScale(m_registry, m_start.users, m_start.xivos, m_start.entities);
    }
    if (archive)
        m_registry.keepIn(std::move(archive));
    return std::monostate{};
}

void XciServer::goDown()
{
    m_http.suspend();
    m_sessions.endAll();
}

void XciServer::comeUp()
{
    if (m_http.resume())
        return;
    qCWarning(lcSim, "port %d is taken; it is asked for again", int(m_http.port()));
    QTimer::singleShot(anotherTry, this, &XciServer::comeUp);
}

HttpReply XciServer::answer(const HttpRequest &request)
{
    return m_faults.answer(loginOf(request), [&] {
        if (request.method == "OPTIONS")
            return HttpReply{.status = rest::NoContent};
        if (request.body.size() > longestBody)
            return rest::refusal(rest::TooLarge, "body_too_large"_L1,
                                 u"the body is longer than %1 bytes"_s.arg(longestBody));
        // Split first: an entity's name may hold an encoded slash.
        const auto path = request.encodedPath.startsWith(base)
            ? request.encodedPath.mid(base.size()).split(u'/')
            : QStringList();
        if (path == QStringList{QString(), u"login"_s} && request.method == "POST")
            return login(request);
        return run(request, path);
    });
}

HttpReply XciServer::login(const HttpRequest &request)
{
    const auto body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return invalidJson();
    const auto name = body["login"_L1].toString();
    const auto password = body["password"_L1].toString();
    for (const auto &each : m_registry.administrators()) {
        if (each.login == name && xci::isPassword(each, password))
            return {.headers = {{"Set-Cookie"_ba, xci::cookieOf(m_sessions.open(each.id))}}};
    }
    return unauthorized(u"login or password is wrong"_s);
}

const xci::Administrator *XciServer::callerOf(const HttpRequest &request)
{
    const auto who = m_sessions.use(xci::sessionIn(request.cookie), m_settings.sessionIdle);
    const auto &all = m_registry.administrators();
    const auto found = who ? all.constFind(*who) : all.constEnd();
    return found == all.constEnd() ? nullptr : &*found;
}

//! Whose call it is, for faults that are aimed.
QString XciServer::loginOf(const HttpRequest &request)
{
    if (request.path == base + u"/login"_s)
        return QJsonDocument::fromJson(request.body)["login"_L1].toString();
    const auto *who = callerOf(request);
    return who ? who->login : QString();
}

HttpReply XciServer::run(const HttpRequest &request, const QStringList &path)
{
    const auto *who = callerOf(request);
    if (!who)
        return unauthorized(u"sign in first"_s);
    QByteArrayList methods;
    for (const auto &route : m_routes) {
        const auto words = wordsAtStars(route.path, path);
        if (!words)
            continue;
        const QByteArray method(route.method.data(), route.method.size());
        if (request.method != method) {
            methods.append(method);
            continue;
        }
        QJsonDocument body;
        if (takesBody(method)) {
            if (m_settings.strict && !isJson(request.contentType))
                return rest::refusal(unsupportedMedia, "unsupported_media_type"_L1,
                                     u"the body must be application/json"_s);
            body = QJsonDocument::fromJson(request.body);
            if (!body.isObject())
                return invalidJson();
        }
        ++m_calls[QString(route.method) + u' ' + route.path];
        return route.run({.desk = {m_registry, m_settings, xci::Rights(m_registry, *who)},
                          .words = *words,
                          .body = body.object()});
    }
    if (methods.isEmpty())
        return xcireply::refusal(xci::notFound(u"there is no such call"_s));
    auto reply = rest::refusal(rest::MethodNotAllowed, "method_not_allowed"_L1,
                               u"this path takes other methods"_s);
    reply.headers.append({"Allow"_ba, methods.join(", ")});
    return reply;
}

} // namespace vigie::sim
