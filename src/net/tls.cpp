// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls.h"

#include "net/authorities.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

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

    //! Of several the one that tells most: that nobody vouches for it is usual for a XiVO as it is
    //! installed, that it ended or is another host's is not.
    QString reasonOf(const QList<QSslError> &errors)
    {
        QStringList reasons;
        for (const QSslError &each : errors)
            reasons.append(reasonOf(each));
        for (const auto &telling : {u"otherHost"_s, u"expired"_s, u"notYetValid"_s}) {
            if (reasons.contains(telling))
                return telling;
        }
        return reasons.value(0, u"other"_s);
    }

    bool isUnknown(const QSslError &error)
    {
        const QString reason = reasonOf(error);
        return reason == "selfSigned"_L1 || reason == "unknownIssuer"_L1;
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

QSslConfiguration tlsConfiguration(const QString &pin, const QString &authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!pin.isEmpty())
        configuration.setCaCertificates({});
    else if (!authorities.isEmpty())
        configuration.addCaCertificates(readAuthorities(authorities).certificates);
    return configuration;
}

bool isPinned(const QSslCertificate &shown, const QString &pin)
{
    return !pin.isEmpty() && fingerprintOf(shown) == pin;
}

Error certificateError(const QList<QSslError> &errors, const QSslCertificate &shown,
                       const QString &pin, const QString &text, const QString &authorities)
{
    QUrlQuery query;
    const QSslCertificate certificate
        = shown.isNull() && !errors.isEmpty() ? errors.first().certificate() : shown;
    const bool isChanged = !pin.isEmpty() && !certificate.isNull();
    query.addQueryItem(u"reason"_s, isChanged ? u"changed"_s : reasonOf(errors));
    describe(query, certificate);
    const auto problem = readAuthorities(authorities).problem;
    const bool isAlone = std::any_of(errors.begin(), errors.end(), isUnknown);
    if (isAlone && !isChanged && problem != Authorities::Problem::None) {
        query.addQueryItem(u"authorities"_s, percentEncoded(authorities));
        query.addQueryItem(u"authoritiesProblem"_s, nameOf(problem));
    }
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
