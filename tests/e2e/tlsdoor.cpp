// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsdoor.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

TlsDoor::TlsDoor(const QUrl &behind, const QSslConfiguration &certificate) : m_behind(behind)
{
    m_server.setSslConfiguration(certificate);
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &TlsDoor::let);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl TlsDoor::url() const
{
    return QUrl(u"https://localhost:%1"_s.arg(m_server.serverPort()));
}

void TlsDoor::setCertificate(const QSslConfiguration &certificate)
{
    m_server.setSslConfiguration(certificate);
}

void TlsDoor::cut()
{
    for (const QPointer<QTcpSocket> &each : std::as_const(m_outer)) {
        if (each)
            each->abort();
    }
    m_outer.clear();
}

void TlsDoor::let()
{
    QTcpSocket *outer = m_server.nextPendingConnection();
    m_outer.append(outer);
    auto *inner = new QTcpSocket(outer);
    connect(outer, &QTcpSocket::readyRead, inner, [this, outer, inner] {
        const QByteArray bytes = outer->readAll();
        m_passed += int(bytes.size());
        inner->write(bytes);
    });
    connect(inner, &QTcpSocket::readyRead, outer,
            [outer, inner] { outer->write(inner->readAll()); });
    connect(outer, &QTcpSocket::disconnected, outer, &QObject::deleteLater);
    connect(inner, &QTcpSocket::disconnected, outer, &QTcpSocket::disconnectFromHost);
    inner->connectToHost(m_behind.host(), quint16(m_behind.port()));
    m_passed += int(outer->bytesAvailable());
    inner->write(outer->readAll());
}

} // namespace vigie::e2e
