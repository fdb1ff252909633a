// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/closingserver.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace vigie::fakes {

using namespace Qt::StringLiterals;

ClosingServer::ClosingServer(Way way) : m_way(way)
{
    listen(QHostAddress::LocalHost, 0);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_read.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QUrl ClosingServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void ClosingServer::read(QTcpSocket *socket)
{
    QByteArray &read = m_read[socket];
    read += socket->readAll();
    const qsizetype end = read.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = read.first(end);
    qsizetype length = 0;
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    const qsizetype whole = end + 4 + length;
    if (read.size() < whole)
        return;
    const auto words = lines.first().split(' ');
    const QByteArray what = words.value(0) + ' ' + words.value(1);
    seen.append(what);
    bodies.append(read.sliced(end + 4, length));
    read.remove(0, whole);
    answer(socket, what);
}

void ClosingServer::answer(QTcpSocket *socket, const QByteArray &what)
{
    const bool isLost = losesFrom.isEmpty() ? what.contains("/lost") : what == losesFrom;
    if (!isLost) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                      "Set-Cookie: PLAY_SESSION=t1\r\nContent-Length: 2\r\n\r\n{}");
        return;
    }
    switch (m_way) {
    case Way::HalfAnAnswer:
        socket->write("HTTP/1.1 20");
        [[fallthrough]];
    case Way::Close:
        socket->disconnectFromHost();
        return;
    case Way::Reset:
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->abort();
        return;
    }
}

} // namespace vigie::fakes
