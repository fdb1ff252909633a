// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventconsumer.h"

#include <QJsonDocument>
#include <QTcpSocket>

#include <memory>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto lengthName = "content-length:";

    qsizetype bodyLength(const QByteArray &head)
    {
        const auto at = head.toLower().indexOf(lengthName);
        const auto end = head.indexOf('\r', at);
        const auto from = at + qsizetype(qstrlen(lengthName));
        return at < 0 ? 0 : head.mid(from, end - from).trimmed().toInt();
    }

} // namespace

EventConsumer::EventConsumer()
{
    m_server.listen(QHostAddress(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

QUrl EventConsumer::url() const
{
    return QUrl(u"http://127.0.0.1:%1/xivo/1.0/event/site/"_s.arg(m_server.serverPort()));
}

QStringList EventConsumer::toldOf(const QString &login) const
{
    QStringList told;
    for (const auto &event : m_events) {
        if (event[u"username"_s] != login)
            continue;
        const auto phone = event[u"message"_s][u"ctiMessage"_s][u"eventType"_s];
        told.append(phone.isString() ? phone.toString()
                                     : QString::number(event[u"status"_s].toInt()));
    }
    return told;
}

void EventConsumer::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, seen = std::make_shared<QByteArray>()] {
                *seen += socket->readAll();
                for (auto end = seen->indexOf("\r\n\r\n"); end >= 0;
                     end = seen->indexOf("\r\n\r\n")) {
                    const auto head = seen->left(end + 2);
                    const auto length = bodyLength(head);
                    if (seen->size() < end + 4 + length)
                        return;
                    m_lastHead = head;
                    m_events.append(QJsonDocument::fromJson(seen->mid(end + 4, length)).object());
                    seen->remove(0, end + 4 + length);
                    socket->write(m_answer);
                }
            });
}

} // namespace vigie::sim
