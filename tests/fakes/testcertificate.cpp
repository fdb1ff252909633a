// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace vigie::fakes {

using namespace Qt::StringLiterals;

QSslConfiguration selfSignedTls()
{
    const QTemporaryDir directory;
    QFile key(directory.filePath(u"key.pem"_s));
    QFile certificate(directory.filePath(u"certificate.pem"_s));
    QProcess openssl; // Whose progress nobody wants to read.
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                   u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s,
                   u"-keyout"_s, key.fileName(), u"-out"_s, certificate.fileName()});
    openssl.waitForFinished();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
        return configuration;
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(&certificate));
    return configuration;
}

} // namespace vigie::fakes
