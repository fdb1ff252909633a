// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/socket.h"

#include "net/neterror.h"

#include <QSslConfiguration>

#include <utility>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Socket::Socket(QObject *parent) : QObject(parent), m_socket(largestFrame)
{
    connect(&m_socket, &net::WebSocket::opened, this, &Socket::opened);
    connect(&m_socket, &net::WebSocket::textReceived, this, &Socket::frameReceived);
    connect(&m_socket, &net::WebSocket::certificateDoubted, this, &Socket::judge);
    connect(&m_socket, &net::WebSocket::ended, this,
            [this](net::WebSocket::End end) { this->end(failure(end)); });
}

Socket::~Socket()
{
    close();
}

void Socket::open(const QUrl &url, const QString &pin, const QString &authorities)
{
    m_handshake = net::Handshake(pin, authorities);
    if (url.scheme() == "wss"_L1)
        m_socket.open(url, m_handshake.configuration());
    else
        m_socket.open(url);
}

void Socket::judge(const QList<QSslError> &errors)
{
    if (m_handshake.judge(m_socket.certificate(), errors))
        m_socket.letThrough(errors);
}

void Socket::send(const QByteArray &frame)
{
    m_socket.sendText(frame);
}

void Socket::close()
{
    m_isEnded = true;
    m_socket.disconnect(this);
    m_socket.close();
}

void Socket::end(const Error &error)
{
    if (std::exchange(m_isEnded, true))
        return;
    Q_EMIT ended(error);
}

Error Socket::failure(net::WebSocket::End end) const
{
    const QString text = m_socket.text();
    switch (end) {
    case net::WebSocket::End::Connection:
        break;
    case net::WebSocket::End::Refused: {
        const bool isRefusal = m_socket.status() == 401 || m_socket.status() == 403;
        // A proxy before a XuC that is starting says so by these numbers.
        const bool isFailing = m_socket.status() >= 500;
        if (isFailing)
            return {ErrorKind::Server, text};
        return {isRefusal ? ErrorKind::LogonRefused : ErrorKind::NotXuc, text};
    }
    case net::WebSocket::End::NoWebSocket:
        return {ErrorKind::NotXuc, text};
    case net::WebSocket::End::Protocol:
    case net::WebSocket::End::Closed:
        return {ErrorKind::Network, text};
    }
    const ErrorKind kind = net::kindOf(m_socket.socketError());
    if (kind == ErrorKind::Tls)
        return m_handshake.error(text);
    return {kind, text};
}

} // namespace vigie::xuc
