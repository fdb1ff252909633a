// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/socket.h"

#include "net/neterror.h"
#include "net/tls.h"

#include <QSslConfiguration>

namespace vigie::xuc {

Socket::Socket(QObject *parent) : QObject(parent)
{
    m_socket.setMaxAllowedIncomingFrameSize(largestFrame);
    m_socket.setMaxAllowedIncomingMessageSize(largestFrame);
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        m_isOpen = true;
        Q_EMIT opened();
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { Q_EMIT frameReceived(text.toUtf8()); });
    connect(&m_socket, &QWebSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this] { end(failure()); });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { end(failure()); });
}

Socket::~Socket()
{
    close();
}

void Socket::open(const QUrl &url)
{
    if (url.scheme() == QLatin1StringView("wss"))
        m_socket.setSslConfiguration(net::tlsConfiguration());
    m_socket.open(url);
}

void Socket::send(const QByteArray &frame)
{
    m_socket.sendTextMessage(QString::fromUtf8(frame));
}

void Socket::close()
{
    m_isEnded = true;
    m_socket.disconnect(this);
    m_socket.close();
}

void Socket::end(const Error &error)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    Q_EMIT ended(error);
}

Error Socket::failure() const
{
    const ErrorKind kind = net::kindOf(m_socket.error());
    if (kind == ErrorKind::Tls)
        return net::certificateError(m_sslErrors, m_socket.errorString());
    // Qt reports an upgrade that the server answered with another status as a refused connection.
    if (!m_isOpen && kind == ErrorKind::Refused
        && m_socket.errorString().contains(QLatin1StringView("http"), Qt::CaseInsensitive))
        return {ErrorKind::NotXuc, m_socket.errorString()};
    return {kind, m_socket.errorString()};
}

} // namespace vigie::xuc
