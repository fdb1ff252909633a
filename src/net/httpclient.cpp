// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"

#include "net/tls.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

namespace vigie::net {

using namespace Qt::StringLiterals;

namespace {

    QNetworkRequest requestFor(const HttpRequest &wanted)
    {
        QNetworkRequest request(wanted.url);
        request.setSslConfiguration(tlsConfiguration());
        // A secret goes to the host that the person named, and to no other.
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Accept"_ba, "application/json, */*;q=0.5"_ba);
        if (!wanted.bearer.isEmpty())
            request.setRawHeader("Authorization"_ba, "Bearer " + wanted.bearer);
        if (!wanted.contentType.isEmpty())
            request.setRawHeader("Content-Type"_ba, wanted.contentType);
        return request;
    }

} // namespace

HttpClient::HttpClient(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{
}

HttpCall *HttpClient::send(const HttpRequest &request)
{
    return new HttpCall(start(request), m_limit, this);
}

QNetworkReply *HttpClient::start(const HttpRequest &request)
{
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
