// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xcidoor.h"

#include <QHostAddress>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

XciDoor::XciDoor(const QUrl &behind) : m_behind(behind)
{
    connect(&m_server, &QTcpServer::newConnection, this, &XciDoor::let);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl XciDoor::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void XciDoor::let()
{
    QTcpSocket *outer = m_server.nextPendingConnection();
    auto *inner = new QTcpSocket(outer);
    connect(outer, &QTcpSocket::readyRead, inner,
            [outer, inner] { inner->write(outer->readAll()); });
    connect(inner, &QTcpSocket::readyRead, outer, [this, outer, inner] {
        if (!m_isHeld)
            outer->write(inner->readAll());
    });
    connect(outer, &QTcpSocket::disconnected, outer, &QObject::deleteLater);
    connect(inner, &QTcpSocket::disconnected, outer, [this, outer] {
        if (!m_isHeld)
            outer->disconnectFromHost();
    });
    inner->connectToHost(m_behind.host(), quint16(m_behind.port()));
    inner->write(outer->readAll());
    m_pairs.append(Pair{.outer = outer, .inner = inner});
}

void XciDoor::release()
{
    m_isHeld = false;
    for (const Pair &pair : std::as_const(m_pairs)) {
        if (!pair.outer || !pair.inner)
            continue;
        pair.outer->write(pair.inner->readAll());
        if (pair.inner->state() == QAbstractSocket::UnconnectedState)
            pair.outer->disconnectFromHost();
    }
}

} // namespace vigie::e2e
