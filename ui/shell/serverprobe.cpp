// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/serverprobe.h"

#include "net/serveraddress.h"
#include "net/tls.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    QString nameOfIssuer(const QSslCertificate &certificate)
    {
        for (const auto field : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
            const QStringList names = certificate.issuerInfo(field);
            if (!names.isEmpty())
                return names.constFirst();
        }
        return {};
    }

} // namespace

ServerProbe::ServerProbe(QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(4s);
    connect(&m_limit, &QTimer::timeout, this, &ServerProbe::conclude);
}

ServerProbe::~ServerProbe()
{
    cancel();
}

void ServerProbe::cancel()
{
    m_limit.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    // It may be in the middle of one of its own signals.
    m_socket.release()->deleteLater();
}

void ServerProbe::ask(const QUrl &server, const QString &pin, const QString &authorities)
{
    cancel();
    m_finding = {};
    m_finding.server = server;
    const bool isEncrypted = server.scheme() == "https"_L1;
    auto ssl = isEncrypted ? std::make_unique<QSslSocket>() : nullptr;
    if (ssl) {
        ssl->setSslConfiguration(net::tlsConfiguration(pin, authorities));
        connect(ssl.get(), &QSslSocket::sslErrors, this,
                [this, pin, socket = ssl.get()](const QList<QSslError> &errors) {
                    m_finding.isPinned = net::isPinned(socket->peerCertificate(), pin);
                    if (m_finding.isPinned)
                        socket->ignoreSslErrors(errors);
                });
        connect(ssl.get(), &QSslSocket::encrypted, this, [this, socket = ssl.get()] {
            const QSslCertificate certificate = socket->peerCertificate();
            m_finding.isTrusted = true;
            m_finding.issuer = nameOfIssuer(certificate);
            m_finding.validUntil = certificate.expiryDate().date();
            conclude();
        });
        m_socket = std::move(ssl);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
    }
    connect(m_socket.get(), &QTcpSocket::connected, this, [this, isEncrypted] {
        m_finding.isReachable = true;
        m_finding.delay = std::chrono::milliseconds(m_elapsed.elapsed());
        if (!isEncrypted)
            conclude();
    });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                m_finding.isUnknownName = error == QAbstractSocket::HostNotFoundError;
                conclude();
            });
    m_elapsed.start();
    m_limit.start();
    const auto port = quint16(server.port(net::usualPort(server)));
    if (auto *encrypting = qobject_cast<QSslSocket *>(m_socket.get()))
        encrypting->connectToHostEncrypted(server.host(), port);
    else
        m_socket->connectToHost(server.host(), port);
}

void ServerProbe::conclude()
{
    cancel();
    Q_EMIT found(m_finding);
}

} // namespace vigie::ui
