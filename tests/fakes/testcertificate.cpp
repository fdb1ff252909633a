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

namespace {

    QSslConfiguration configurationOf(const QTemporaryDir &directory)
    {
        QFile key(directory.filePath(u"key.pem"_s));
        QFile certificate(directory.filePath(u"certificate.pem"_s));
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
            return configuration;
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        configuration.setLocalCertificate(QSslCertificate(&certificate));
        return configuration;
    }

    void runOpenssl(const QTemporaryDir &directory, const QStringList &arguments)
    {
        QProcess openssl; // Whose progress nobody wants to read.
        openssl.setWorkingDirectory(directory.path());
        openssl.start(u"openssl"_s, arguments);
        openssl.waitForFinished();
    }

    const QStringList newKey{
        u"-newkey"_s, u"ec"_s,    u"-pkeyopt"_s,      u"ec_paramgen_curve:prime256v1"_s,
        u"-nodes"_s,  u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s,
        u"key.pem"_s};

} // namespace

QSslConfiguration selfSignedTls(int days)
{
    const QTemporaryDir directory;
    runOpenssl(directory,
               QStringList{u"req"_s, u"-x509"_s} + newKey
                   + QStringList{u"-days"_s, QString::number(days), u"-addext"_s,
                                 u"subjectAltName=DNS:localhost"_s, u"-out"_s,
                                 u"certificate.pem"_s});
    return configurationOf(directory);
}

PrivateAuthority::PrivateAuthority()
{
    runOpenssl(m_folder,
               {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s, u"/CN=Acme CA"_s,
                u"-days"_s, u"2"_s, u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s,
                u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s});
}

QSslConfiguration PrivateAuthority::tlsFor(const QString &host) const
{
    QStringList request = QStringList{u"req"_s, u"-new"_s} + newKey;
    request.replaceInStrings(u"/CN=localhost"_s, u"/CN="_s + host);
    runOpenssl(m_folder,
               request
                   + QStringList{u"-addext"_s, u"subjectAltName=DNS:"_s + host, u"-out"_s,
                                 u"request.pem"_s});
    runOpenssl(m_folder,
               {u"x509"_s, u"-req"_s, u"-in"_s, u"request.pem"_s, u"-CA"_s, u"ca.pem"_s,
                u"-CAkey"_s, u"ca.key"_s, u"-CAcreateserial"_s, u"-days"_s, u"2"_s,
                u"-copy_extensions"_s, u"copy"_s, u"-out"_s, u"certificate.pem"_s});
    return configurationOf(m_folder);
}

QSslConfiguration expiredTls()
{
    const QTemporaryDir directory;
    QFile settings(directory.filePath(u"ca.cnf"_s));
    QFile index(directory.filePath(u"index.txt"_s));
    if (!settings.open(QIODevice::WriteOnly) || !index.open(QIODevice::WriteOnly))
        return QSslConfiguration::defaultConfiguration();
    settings.write("[ca]\ndefault_ca=d\n[d]\ndatabase=./index.txt\nnew_certs_dir=.\n"
                   "rand_serial=yes\ndefault_md=sha256\npolicy=p\nx509_extensions=e\n"
                   "[p]\ncommonName=supplied\n[e]\nsubjectAltName=DNS:localhost\n");
    settings.close();
    runOpenssl(directory,
               QStringList{u"req"_s, u"-new"_s} + newKey
                   + QStringList{u"-out"_s, u"request.pem"_s});
    runOpenssl(directory,
               {u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-selfsign"_s,
                u"-keyfile"_s, u"key.pem"_s, u"-in"_s, u"request.pem"_s, u"-out"_s,
                u"certificate.pem"_s, u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s,
                u"20200201000000Z"_s});
    return configurationOf(directory);
}

} // namespace vigie::fakes
