// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"

#include "net/masking.h"
#include "net/oncedevice.h"
#include "net/tls.h"
#include "net/wirelog.h"

#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace vigie::net {

using namespace Qt::StringLiterals;

namespace {

    QNetworkRequest requestFor(const HttpRequest &wanted)
    {
        QNetworkRequest request(wanted.url);
        // OpenSSL takes 3 MiB; no clear request becomes another, since redirections are not
        // followed.
        if (wanted.url.scheme() == "https"_L1)
            request.setSslConfiguration(tlsConfiguration(wanted.pin, wanted.authorities));
        // A secret goes to the host that the person named, and to no other.
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        const auto cookies
            = wanted.keepsCookies ? QNetworkRequest::Automatic : QNetworkRequest::Manual;
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, cookies);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, cookies);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Accept"_ba, "application/json, */*;q=0.5"_ba);
        if (!wanted.bearer.isEmpty())
            request.setRawHeader("Authorization"_ba, "Bearer " + wanted.bearer);
        if (!wanted.keyHeader.isEmpty())
            request.setRawHeader(wanted.keyHeader, wanted.key);
        if (!wanted.contentType.isEmpty())
            request.setRawHeader("Content-Type"_ba, wanted.contentType);
        return request;
    }

    QString nameOf(HttpVerb verb)
    {
        switch (verb) {
        case HttpVerb::Get:
            return u"GET"_s;
        case HttpVerb::Post:
            return u"POST"_s;
        case HttpVerb::Put:
            return u"PUT"_s;
        case HttpVerb::Delete:
            return u"DELETE"_s;
        }
        return {};
    }

} // namespace

HttpClient::HttpClient(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{
    forgetCookies(); // One jar for both.
}

void HttpClient::judgeAnew(const HttpRequest &request)
{
    if (request.url.scheme() != "https"_L1)
        return;
    const auto trust = std::pair(request.pin, request.authorities);
    const auto known = m_trust.find(request.url.authority());
    if (known != m_trust.end() && *known != trust) {
        m_network.clearConnectionCache();
        m_onceNetwork.clearConnectionCache();
    }
    m_trust.insert(request.url.authority(), trust);
}

HttpCall *HttpClient::send(const HttpRequest &request)
{
    judgeAnew(request);
    auto *call = new HttpCall(start(request), request,
                              request.limit.count() > 0 ? request.limit : m_limit, this);
    if (!m_log)
        return call;
    const QString path = shownPath(request.url);
    m_log->addCall(WireLog::Way::Asked, nameOf(request.verb), path, request.body);
    connect(call, &HttpCall::finished, this, [this, path](const Result<Reply> &reply) {
        if (reply)
            m_log->addCall(WireLog::Way::Answered, QString::number(reply->status), path,
                           reply->body);
        else
            m_log->note(path, reply.error().detail);
    });
    return call;
}

void HttpClient::forgetCookies()
{
    auto *jar = new QNetworkCookieJar;
    // In this order: each drops the jar before if it is its parent, which the last one is.
    m_onceNetwork.setCookieJar(jar);
    m_network.setCookieJar(jar);
}

//! Qt sends a request again when its connection ends without an answer, a change too. It cannot
//! where the body can be read but once, be it empty, as only a custom request of each verb allows.
//! A connection of its own, since one that the server is about to close would cost the one attempt.
QNetworkReply *HttpClient::sendOnce(const HttpRequest &request)
{
    QNetworkRequest once = requestFor(request);
    once.setRawHeader("Connection"_ba, "close"_ba);
    once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    once.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto *body = new OnceDevice(request.body);
    QNetworkReply *reply
        = m_onceNetwork.sendCustomRequest(once, nameOf(request.verb).toLatin1(), body);
    body->setParent(reply);
    return reply;
}

QNetworkReply *HttpClient::start(const HttpRequest &request)
{
    if (request.isOnce)
        return sendOnce(request);
    switch (request.verb) {
    case HttpVerb::Get:
        return m_network.get(requestFor(request));
    case HttpVerb::Post:
        return m_network.post(requestFor(request), request.body);
    case HttpVerb::Put:
        return m_network.put(requestFor(request), request.body);
    case HttpVerb::Delete:
        return m_network.deleteResource(requestFor(request));
    }
    Q_UNREACHABLE();
}

} // namespace vigie::net
