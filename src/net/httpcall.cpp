// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpcall.h"

#include "net/httprequest.h"
#include "net/neterror.h"

#include <QNetworkReply>
#include <QSslConfiguration>

namespace vigie::net {

namespace {

    //! Half a body would pass for the whole: a list lacks its end then, and nobody knows. Other
    //! errors only repeat the status, by which the caller judges.
    bool isBroken(QNetworkReply::NetworkError error, int status)
    {
        if (error == QNetworkReply::NoError)
            return false;
        return error <= QNetworkReply::UnknownNetworkError
            || error == QNetworkReply::ProtocolFailure || status < 400;
    }

} // namespace

HttpCall::HttpCall(QNetworkReply *reply, const HttpRequest &request,
                   std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_largest(request.largestAnswer)
    , m_handshake(request.pin, request.authorities)
{
    connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { checkSize(); });
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpCall::judge);
    connect(&m_limit, &QTimer::timeout, this, [this] { expire(); });
    m_limit.setSingleShot(true);
    m_limit.start(limit);
}

HttpCall::~HttpCall()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpCall::judge(const QList<QSslError> &errors)
{
    if (m_handshake.judge(m_reply->sslConfiguration().peerCertificate(), errors))
        m_reply->ignoreSslErrors(errors);
}

void HttpCall::checkSize()
{
    if (m_reply->bytesAvailable() > m_largest)
        m_reply->abort();
}

void HttpCall::expire()
{
    m_isExpired = true;
    m_reply->abort(); // Ends in finish().
}

void HttpCall::finish()
{
    m_limit.stop();
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid() || isBroken(m_reply->error(), status.toInt())) {
        Q_EMIT finished(Unexpected(failure()));
        return;
    }
    const QByteArray contentType
        = m_reply->header(QNetworkRequest::ContentTypeHeader).toString().toLatin1();
    Q_EMIT finished(Reply{status.toInt(), contentType, m_reply->readAll()});
}

Error HttpCall::failure() const
{
    if (m_isExpired)
        return {ErrorKind::Timeout, QString()};
    if (m_reply->error() == QNetworkReply::OperationCanceledError)
        return {ErrorKind::NotXuc, QStringLiteral("the answer is too long")};
    const ErrorKind kind = kindOf(m_reply->error());
    if (kind == ErrorKind::Tls)
        return m_handshake.error(m_reply->errorString());
    return {kind, m_reply->errorString()};
}

} // namespace vigie::net
