// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/callbackfiles.h"

#include "base/wireuse.h"
#include "net/tls.h"
#include "xuc/signin.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace vigie::center {

using namespace Qt::StringLiterals;
using Failure = CallbackFileFailure;
using Kind = CallbackFileFailure::Kind;

namespace {

    constexpr auto importName = "rest:callbackImport"_L1;
    constexpr auto ticketsName = "rest:callbackTickets"_L1;

    bool isPage(const net::Reply &reply)
    {
        return reply.contentType.contains("html") || reply.body.trimmed().startsWith('<');
    }

    Failure badLine(const QString &message)
    {
        static const QRegularExpression form(u"^line (\\d+): ?"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(message);
        return {.kind = Kind::BadLine,
                .line = match.captured(1).toInt(),
                .detail = message.sliced(match.capturedLength())};
    }

    QUrl joined(const QUrl &base, const QString &path, const QString &list)
    {
        QUrl url(base);
        QString place = path;
        place.replace("{list}"_L1, QString::fromLatin1(QUrl::toPercentEncoding(list)));
        QString before = base.path(QUrl::FullyEncoded);
        if (before.endsWith(u'/'))
            before.chop(1);
        url.setPath(before + place, QUrl::TolerantMode);
        return url;
    }

} // namespace

CallbackFileRoute CallbackFileRoute::relay()
{
    return {.importPath = u"/xuc/api/1.0/callback_lists/{list}/callback_requests/csv"_s,
            .ticketsPath = u"/xuc/api/1.0/callback_lists/{list}/callback_tickets/csv"_s};
}

CallbackFileRoute CallbackFileRoute::direct(const QUrl &base)
{
    return {.isDirect = true,
            .base = base,
            .importPath = u"/callback_lists/{list}/callback_requests/csv"_s,
            .ticketsPath = u"/callback_lists/{list}/callback_tickets/csv"_s};
}

std::optional<Failure> fileFailureIn(const net::Reply &reply)
{
    const QJsonObject said = QJsonDocument::fromJson(reply.body).object();
    const QString message = said["message"_L1].toString();
    switch (reply.status) {
    case 200:
    case 201:
    case 202:
    case 204:
        return isPage(reply) ? std::optional(Failure{.kind = Kind::NotXivo}) : std::nullopt;
    case 400:
        if (!message.isEmpty())
            return badLine(message);
        break;
    case 401:
        return Failure{.kind = Kind::Unauthorized};
    case 403:
        return Failure{.kind = Kind::Forbidden};
    case 404:
    case 405:
    case 501:
        // A server that lacks the call does not speak of lists.
        return Failure{.kind = said["error"_L1] == "ListNotFound"_L1 ? Kind::NoSuchList
                                                                     : Kind::NotOffered};
    case 413:
        return Failure{.kind = Kind::TooLarge};
    default:
        break;
    }
    return Failure{.kind = Kind::ServerFault, .detail = QString::number(reply.status)};
}

Failure fileFailureOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::HostUnknown:
    case ErrorKind::Refused:
        return {.kind = Kind::NotSent, .detail = error.detail};
    case ErrorKind::Tls:
        return {.kind = Kind::Untrusted, .detail = error.detail};
    case ErrorKind::NotXuc:
        return {.kind = Kind::NotXivo, .detail = error.detail};
    default: // It went out, or may have.
        return {.kind = Kind::AnswerLost, .detail = error.detail};
    }
}

CallbackFiles::CallbackFiles(std::function<xuc::SignIn()> signIn, std::function<void()> readLists,
                             QObject *parent)
    : QObject(parent)
    , m_signIn(std::move(signIn))
    , m_readLists(std::move(readLists))
    , m_http(limit)
{
}

CallbackFiles::~CallbackFiles() = default;

void CallbackFiles::setRoute(const CallbackFileRoute &route)
{
    // A key is one server's.
    if (route.base != m_route.base)
        m_key.clear();
    m_route = route;
}

Result<net::HttpCall *> CallbackFiles::send(net::HttpRequest request, const QString &path,
                                            const QString &list)
{
    const xuc::SignIn signIn = m_signIn();
    request.url = joined(m_route.isDirect ? m_route.base : signIn.server, path, list);
    const Trust trust = m_route.isDirect
        ? m_trust(m_route.base)
        : Trust{.pin = signIn.pin, .allowsClearText = signIn.allowClearText};
    if (net::isClearTextForbidden(request.url, trust.allowsClearText))
        return Unexpected(net::clearTextError(request.url));
    request.pin = trust.pin;
    request.authorities = signIn.authorities;
    if (m_route.isDirect) {
        request.keyHeader = m_route.header;
        request.key = m_key;
    } else {
        request.bearer = signIn.token.toUtf8();
    }
    return m_http.send(request);
}

bool CallbackFiles::import(const QString &list, const QByteArray &csv)
{
    if (isImporting(list))
        return false;
    const auto call = send({.verb = net::HttpVerb::Post,
                            .contentType = "text/plain; charset=utf-8"_ba,
                            .body = csv,
                            .isOnce = true},
                           m_route.importPath, list);
    if (!call) {
        // Told later, as every other end is.
        QMetaObject::invokeMethod(
            this, [this, list] { endImport(list, Failure{.kind = Kind::ClearText}); },
            Qt::QueuedConnection);
        return true;
    }
    if (!m_route.isDirect)
        noteWireUse(WireUse::Encoder, importName);
    m_imports.insert(list, *call);
    connect(*call, &net::HttpCall::finished, this, [this, list](const Result<net::Reply> &reply) {
        m_imports.take(list)->deleteLater();
        endImport(list, reply ? fileFailureIn(*reply) : fileFailureOf(reply.error()));
    });
    return true;
}

void CallbackFiles::endImport(const QString &list, const std::optional<Failure> &failure)
{
    if (!failure || failure->kind == Kind::AnswerLost)
        m_readLists();
    Q_EMIT importFinished(list, failure);
}

bool CallbackFiles::readTickets(const QString &list)
{
    if (isReading(list))
        return false;
    const auto call = send({.largestAnswer = largestTickets}, m_route.ticketsPath, list);
    if (!call) {
        QMetaObject::invokeMethod(
            this, [this, list] { Q_EMIT ticketsFailed(list, {.kind = Kind::ClearText}); },
            Qt::QueuedConnection);
        return true;
    }
    if (!m_route.isDirect)
        noteWireUse(WireUse::Encoder, ticketsName);
    m_readings.insert(list, *call);
    connect(*call, &net::HttpCall::finished, this, [this, list](const Result<net::Reply> &reply) {
        m_readings.take(list)->deleteLater();
        endReading(list, reply);
    });
    return true;
}

void CallbackFiles::endReading(const QString &list, const Result<net::Reply> &reply)
{
    const auto failure = reply ? fileFailureIn(*reply) : fileFailureOf(reply.error());
    if (failure)
        Q_EMIT ticketsFailed(list, *failure);
    else
        Q_EMIT ticketsRead(list, reply->body);
}

void CallbackFiles::clear()
{
    for (net::HttpCall *call : std::as_const(m_imports))
        call->deleteLater();
    for (net::HttpCall *call : std::as_const(m_readings))
        call->deleteLater();
    m_imports.clear();
    m_readings.clear();
    m_key.clear();
}

} // namespace vigie::center
