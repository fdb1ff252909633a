// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/visit.h"

#include "net/neterror.h"
#include "net/tls.h"

#include <QNetworkReply>
#include <QSslConfiguration>

namespace vigie::health {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 mostOfBody = 4096;

    //! "Sun, 22 Nov 2026 20:15:00 GMT".
    QDateTime timeIn(const QByteArray &header)
    {
        QString text = QString::fromLatin1(header).trimmed();
        if (text.endsWith("GMT"_L1))
            text.replace(text.size() - 3, 3, u"+0000"_s);
        return QDateTime::fromString(text, Qt::RFC2822Date);
    }

} // namespace

Visit::Visit(const QUrl &url, const QString &pin, const QString &authorities,
             std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_pin(pin)
    , m_authorities(authorities)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_isLate = true;
        if (m_reply)
            m_reply->abort();
    });
}

Visit::~Visit()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void Visit::begin()
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept"_ba, "application/json, text/html;q=0.5"_ba);
    request.setSslConfiguration(net::tlsConfiguration(m_pin, m_authorities));
    m_since.start();
    m_limit.start();
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Visit::judge);
    connect(m_reply, &QNetworkReply::encrypted, this,
            [this] { m_sight.certificate = m_reply->sslConfiguration().peerCertificate(); });
    connect(m_reply, &QNetworkReply::readyRead, this, &Visit::take);
    connect(m_reply, &QNetworkReply::finished, this, &Visit::finish);
}

void Visit::judge(const QList<QSslError> &errors)
{
    m_errors = errors;
    m_sight.certificate = m_reply->sslConfiguration().peerCertificate();
    m_sight.isPinned = net::isPinned(m_sight.certificate, m_pin);
    if (m_sight.isPinned)
        m_reply->ignoreSslErrors(errors);
}

//! The rest of a long page is nobody's business here, but is not to fill the memory either.
void Visit::take()
{
    if (!m_reply->isOpen()) // It was given up.
        return;
    const QByteArray piece = m_reply->readAll();
    m_sight.body += piece.left(mostOfBody - m_sight.body.size());
}

void Visit::finish()
{
    m_limit.stop();
    take();
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    m_sight.delay = std::chrono::milliseconds(m_since.elapsed());
    // What came in part and late is no answer.
    if (!status.isValid() || m_isLate) {
        m_sight.failure = failure();
    } else {
        m_sight.status = status.toInt();
        m_sight.contentType = m_reply->rawHeader("Content-Type"_ba);
        m_sight.server = m_reply->rawHeader("Server"_ba);
        const QDateTime date = timeIn(m_reply->rawHeader("Date"_ba));
        // It was written somewhere between the question and now.
        const QDateTime asked
            = QDateTime::currentDateTimeUtc().addMSecs(-m_sight.delay.count() / 2);
        m_sight.hasTime = date.isValid();
        m_sight.secondsAhead = m_sight.hasTime ? asked.secsTo(date) : 0;
    }
    m_reply->deleteLater();
    Q_EMIT ended(m_sight);
}

Error Visit::failure() const
{
    if (m_isLate)
        return {ErrorKind::Timeout, QString()};
    const ErrorKind kind = net::kindOf(m_reply->error());
    if (kind == ErrorKind::Tls)
        return net::certificateError(m_errors, m_sight.certificate, m_pin, m_reply->errorString(),
                                     m_authorities);
    return {kind, m_reply->errorString()};
}

} // namespace vigie::health
