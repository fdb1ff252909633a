// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/socket.h"

#include "net/neterror.h"
#include "net/tls.h"

#include <QSslConfiguration>

#include <utility>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

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
    connect(&m_socket, &QWebSocket::sslErrors, this, &Socket::judge);
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this] { end(failure()); });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { end(failure()); });
}

Socket::~Socket()
{
    close();
}

void Socket::open(const QUrl &url, const QString &pin, const QString &authorities)
{
    m_pin = pin;
    m_authorities = authorities;
    if (url.scheme() == "wss"_L1)
        m_socket.setSslConfiguration(net::tlsConfiguration(pin, authorities));
    m_socket.open(url);
}

void Socket::judge(const QList<QSslError> &errors)
{
    m_sslErrors = errors;
    m_shown = m_socket.sslConfiguration().peerCertificate();
    if (net::isPinned(m_shown, m_pin))
        m_socket.ignoreSslErrors(errors);
}

void Socket::send(const QByteArray &frame)
{
    m_socket.sendTextMessage(QString::fromUtf8(frame));
}

void Socket::close()
{
    const bool hadEnded = std::exchange(m_isEnded, true);
    m_socket.disconnect(this);
    if (!hadEnded) // Else Qt would write its farewell to a descriptor that is gone.
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
        return net::certificateError(m_sslErrors, m_shown, m_pin, m_socket.errorString(),
                                     m_authorities);
    // An upgrade answered with another status: told by the sentence alone, which Vigie does not
    // translate.
    const QString text = m_socket.errorString();
    if (!m_isOpen && text.contains("http status code"_L1)) {
        const bool isRefusal = text.contains(": 401"_L1) || text.contains(": 403"_L1);
        return {isRefusal ? ErrorKind::LogonRefused : ErrorKind::NotXuc, text};
    }
    return {kind, text};
}

} // namespace vigie::xuc
