// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QUrl>
#include <QUrlQuery>

namespace vigie::net {

using namespace Qt::StringLiterals;

namespace {

    QString reasonOf(const QSslError &error)
    {
        switch (error.error()) {
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
            return u"selfSigned"_s;
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            return u"unknownIssuer"_s;
        case QSslError::CertificateExpired:
            return u"expired"_s;
        case QSslError::CertificateNotYetValid:
            return u"notYetValid"_s;
        case QSslError::HostNameMismatch:
            return u"otherHost"_s;
        default: // Some forty others, of which a person can do nothing.
            return u"other"_s;
        }
    }

    //! A name may hold '&' or '+', which addQueryItem() leaves alone.
    QString percentEncoded(const QString &text)
    {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    }

    void describe(QUrlQuery &query, const QSslCertificate &certificate)
    {
        if (certificate.isNull())
            return;
        query.addQueryItem(u"fingerprint"_s, percentEncoded(fingerprintOf(certificate)));
        query.addQueryItem(u"issuer"_s, percentEncoded(certificate.issuerDisplayName()));
        query.addQueryItem(u"subject"_s, percentEncoded(certificate.subjectDisplayName()));
        query.addQueryItem(u"from"_s, certificate.effectiveDate().toString(Qt::ISODate));
        query.addQueryItem(u"until"_s, certificate.expiryDate().toString(Qt::ISODate));
    }

} // namespace

QString fingerprintOf(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
}

QSslConfiguration tlsConfiguration(const QString &pin)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!pin.isEmpty())
        configuration.setCaCertificates({});
    return configuration;
}

bool isPinned(const QSslCertificate &shown, const QString &pin)
{
    return !pin.isEmpty() && fingerprintOf(shown) == pin;
}

Error certificateError(const QList<QSslError> &errors, const QSslCertificate &shown,
                       const QString &pin, const QString &text)
{
    QUrlQuery query;
    const QSslCertificate certificate
        = shown.isNull() && !errors.isEmpty() ? errors.first().certificate() : shown;
    if (!pin.isEmpty() && !certificate.isNull())
        query.addQueryItem(u"reason"_s, u"changed"_s);
    else
        query.addQueryItem(u"reason"_s, errors.isEmpty() ? u"other"_s : reasonOf(errors.first()));
    describe(query, certificate);
    const QString sentence = errors.isEmpty() ? text : errors.first().errorString();
    query.addQueryItem(u"text"_s, percentEncoded(sentence));
    return {ErrorKind::Tls, query.toString(QUrl::FullyEncoded)};
}

bool isClearTextForbidden(const QUrl &url, bool isAllowed)
{
    if (isAllowed || url.scheme() == "https"_L1 || url.scheme() == "wss"_L1)
        return false;
    const QString host = url.host();
    return host != "localhost"_L1 && !QHostAddress(host).isLoopback();
}

Error clearTextError(const QUrl &url)
{
    QUrlQuery query;
    query.addQueryItem(u"reason"_s, u"clearText"_s);
    query.addQueryItem(u"host"_s, url.host());
    return {ErrorKind::Tls, query.toString(QUrl::FullyEncoded)};
}

} // namespace vigie::net
