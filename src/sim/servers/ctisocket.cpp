// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/ctisocket.h"

#include "base/logging.h"
#include "sim/servers/linktrouble.h"
#include "sim/servers/wireframe.h"

#include <QTcpSocket>
#include <QWebSocket>

#include <sys/socket.h>

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
    return m_tcp && m_webSocket->state() == QAbstractSocket::ConnectedState
        && !(m_trouble && m_trouble->isDeaf());
}

void CtiSocket::sendMessage(const QByteArray &json)
{
    sendFrame(textFrame(json));
}

void CtiSocket::sendFrame(const QByteArray &frame)
{
    if (!isOpen())
        return;
    if (m_trouble)
        m_trouble->send(frame);
    else
        m_tcp->write(frame);
    m_tcp->flush();
    const auto waiting = m_tcp->bytesToWrite() + (m_trouble ? m_trouble->waiting() : 0);
    if (waiting > m_bufferLimit) {
        qCWarning(lcSim, "a client does not read; dropped with %lld bytes waiting",
                  static_cast<long long>(waiting));
        m_tcp->abort();
    }
}

void CtiSocket::close()
{
    m_webSocket->close();
}

LinkTrouble &CtiSocket::trouble()
{
    if (!m_trouble)
        m_trouble = std::make_unique<LinkTrouble>(m_tcp);
    return *m_trouble;
}

void CtiSocket::mend()
{
    if (!m_trouble || !m_tcp)
        return;
    if (m_trouble->isDeaf())
        return cut();
    m_trouble->mend();
}

void CtiSocket::sendBytes(const QByteArray &bytes)
{
    if (!isOpen())
        return;
    m_bufferLimit += bytes.size(); // It is not the client's fault that so much waits.
    m_tcp->write(bytes);
    m_tcp->flush();
}

void CtiSocket::close(int code)
{
    m_webSocket->close(static_cast<QWebSocketProtocol::CloseCode>(code));
}

void CtiSocket::drop()
{
    if (m_tcp)
        m_tcp->disconnectFromHost();
}

void CtiSocket::cut()
{
    if (!m_tcp)
        return;
    m_tcp->blockSignals(false); // It may have been half open.
    m_tcp->abort();
}

void CtiSocket::reset()
{
    if (!m_tcp)
        return;
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(m_tcp->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
               sizeof atOnce);
    cut();
}

} // namespace vigie::sim
