// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/ctisocket.h"

#include "base/logging.h"
#include "sim/servers/wireframe.h"

#include <QTcpSocket>
#include <QWebSocket>

namespace vigie::sim {

namespace {

    constexpr quint64 largestCommand = 1024 * 1024;

} // namespace

CtiSocket::CtiSocket(HttpServer::Upgraded connection, qint64 bufferLimit, QObject *parent)
    : QObject(parent)
    , m_webSocket(std::move(connection.webSocket))
    , m_tcp(connection.tcp)
    , m_bufferLimit(bufferLimit)
{
    m_webSocket->setMaxAllowedIncomingFrameSize(largestCommand);
    m_webSocket->setMaxAllowedIncomingMessageSize(largestCommand);
    connect(m_webSocket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { Q_EMIT messageReceived(text.toUtf8()); });
    connect(m_webSocket.get(), &QWebSocket::disconnected, this, &CtiSocket::closed);
    if (m_tcp)
        m_tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

CtiSocket::~CtiSocket()
{
    m_webSocket->disconnect(this);
}

bool CtiSocket::isOpen() const
{
    return m_tcp && m_webSocket->state() == QAbstractSocket::ConnectedState;
}

void CtiSocket::sendMessage(const QByteArray &json)
{
    sendFrame(textFrame(json));
}

void CtiSocket::sendFrame(const QByteArray &frame)
{
    if (!isOpen())
        return;
    m_tcp->write(frame);
    m_tcp->flush();
    if (m_tcp->bytesToWrite() > m_bufferLimit) {
        qCWarning(lcSim, "a client does not read; dropped with %lld bytes waiting",
                  static_cast<long long>(m_tcp->bytesToWrite()));
        m_tcp->abort();
    }
}

void CtiSocket::close()
{
    m_webSocket->close();
}

} // namespace vigie::sim
