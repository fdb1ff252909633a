// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"

#include "net/tls.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

namespace vigie::net {

using namespace Qt::StringLiterals;

namespace {

    QNetworkRequest requestFor(const QUrl &url, const QByteArray &bearer)
    {
        QNetworkRequest request(url);
        request.setSslConfiguration(tlsConfiguration());
        // A secret goes to the host that the person named, and to no other.
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Accept"_ba, "application/json"_ba);
        if (!bearer.isEmpty())
            request.setRawHeader("Authorization"_ba, "Bearer " + bearer);
        return request;
    }

} // namespace

HttpClient::HttpClient(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{
}

HttpCall *HttpClient::get(const QUrl &url, const QByteArray &bearer)
{
    return new HttpCall(m_network.get(requestFor(url, bearer)), m_limit, this);
}

HttpCall *HttpClient::post(const QUrl &url, const QByteArray &json, const QByteArray &bearer)
{
    QNetworkRequest request = requestFor(url, bearer);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return new HttpCall(m_network.post(request, json), m_limit, this);
}

} // namespace vigie::net
