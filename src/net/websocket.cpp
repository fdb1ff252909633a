// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/websocket.h"

#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace vigie::net {

using namespace Qt::StringLiterals;

namespace {

    //! Bytes read in one turn of the event loop: a server that sends without end leaves time to
    //! paint, about a millisecond's work being taken at once.
    constexpr qsizetype mostAtOnce = 262'144; // 256 KiB.

    //! Bytes on their way out behind which no pong is put: who asks and never reads costs no
    //! memory.
    constexpr qint64 mostUnread = 65'536; // 64 KiB.

    QByteArray makeNonce()
    {
        std::array<quint32, 4> words{};
        QRandomGenerator::system()->fillRange(words.data(), words.size());
        return {reinterpret_cast<const char *>(words.data()), sizeof(words)};
    }

    quint16 portOf(const QUrl &url)
    {
        return quint16(url.port(url.scheme() == "wss"_L1 ? 443 : 80));
    }

} // namespace

WebSocket::WebSocket(quint64 largest, QObject *parent)
    : QObject(parent)
    , m_upgrade(makeNonce())
    , m_reader(largest)
{
}

WebSocket::~WebSocket()
{
    close();
}

void WebSocket::open(const QUrl &url)
{
    begin(std::make_unique<QTcpSocket>(), url);
    connect(m_transport.get(), &QTcpSocket::connected, this, [this] { ask(); });
    m_transport->connectToHost(url.host(), portOf(url));
}

void WebSocket::open(const QUrl &url, const QSslConfiguration &configuration)
{
    auto secure = std::make_unique<QSslSocket>();
    QSslSocket *const transport = secure.get();
    begin(std::move(secure), url);
    transport->setSslConfiguration(configuration);
    connect(transport, &QSslSocket::encrypted, this, [this] { ask(); });
    connect(transport, &QSslSocket::sslErrors, this, &WebSocket::certificateDoubted);
    transport->connectToHostEncrypted(url.host(), portOf(url));
}

void WebSocket::begin(std::unique_ptr<QTcpSocket> transport, const QUrl &url)
{
    Q_ASSERT(!m_transport);
    m_transport = std::move(transport);
    m_url = url;
    m_transport->setReadBufferSize(mostAtOnce);
    // The proxy that REST to this server passes.
    m_transport->setProtocolTag(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    connect(m_transport.get(), &QTcpSocket::readyRead, this, [this] { read(); });
    connect(m_transport.get(), &QTcpSocket::errorOccurred, this, [this] { end(End::Connection); });
    connect(m_transport.get(), &QTcpSocket::disconnected, this, [this] { end(End::Connection); });
}

void WebSocket::ask()
{
    m_transport->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_transport->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_transport->write(m_upgrade.request(m_url));
}

void WebSocket::read()
{
    if (m_isEnded)
        return;
    if (m_isOpen)
        readFrames();
    else
        readAnswer();
}

void WebSocket::readAnswer()
{
    m_answer += m_transport->readAll();
    const auto answer = m_upgrade.read(m_answer);
    if (!answer)
        return;
    m_status = answer->status;
    if (answer->verdict != WebSocketUpgrade::Verdict::Upgraded) {
        end(answer->verdict == WebSocketUpgrade::Verdict::Refused ? End::Refused
                                                                  : End::NoWebSocket);
        return;
    }
    m_isOpen = true;
    m_reader.feed(QByteArrayView(m_answer).sliced(answer->size));
    m_answer = QByteArray();
    Q_EMIT opened();
    if (!m_isEnded)
        readFrames();
}

void WebSocket::readFrames()
{
    const qsizetype available = m_transport->bytesAvailable();
    if (available > 0) {
        const qint64 size = m_transport->read(m_reader.room(available), available);
        m_reader.commit(qsizetype(std::max<qint64>(size, 0)));
    }
    while (const auto message = m_reader.take()) {
        if (!obey(*message))
            return;
    }
    if (m_reader.fault() != CloseCode::None)
        fail(m_reader.fault());
    else if (!m_ping.isNull() && bytesToSend() < mostUnread) // The last of many is enough (5.5.3).
        send(Opcode::Pong, std::exchange(m_ping, {}));
}

//! False: there is nothing more to read.
bool WebSocket::obey(const WebSocketReader::Message &message)
{
    switch (message.opcode) {
    case Opcode::Text:
        Q_EMIT textReceived(message.payload);
        return !m_isEnded;
    case Opcode::Ping:
        m_ping = message.payload.isNull() ? ""_ba : message.payload;
        return true;
    case Opcode::Close:
        answerClose(message.payload);
        return false;
    case Opcode::Binary: // No server of ours sends one (XuC: text only).
    case Opcode::Pong:
    case Opcode::Continuation:
        return true;
    }
    return true;
}

void WebSocket::answerClose(const QByteArray &payload)
{
    if (payload.size() >= 2)
        m_closeCode = qFromBigEndian<quint16>(payload.constData());
    send(Opcode::Close, QByteArrayView(payload).first(std::min<qsizetype>(payload.size(), 2)));
    end(End::Closed);
}

void WebSocket::fail(CloseCode code)
{
    m_fault = code;
    send(Opcode::Close, closePayload(code));
    end(End::Protocol);
}

void WebSocket::sendText(QByteArrayView utf8)
{
    if (m_isOpen && !m_isEnded)
        send(Opcode::Text, utf8);
}

void WebSocket::send(Opcode opcode, QByteArrayView payload)
{
    m_transport->write(clientFrame(opcode, payload, QRandomGenerator::system()->generate()));
}

void WebSocket::close()
{
    if (!m_transport || std::exchange(m_isEnded, true))
        return;
    if (m_isOpen)
        send(Opcode::Close, closePayload(CloseCode::Normal));
    m_transport->disconnect(this);
    m_transport->flush(); // Whoever closes may be gone before the event loop turns.
    m_transport->disconnectFromHost();
}

void WebSocket::end(End end)
{
    if (std::exchange(m_isEnded, true))
        return;
    m_transport->disconnect(this);
    if (end != End::Connection) {
        m_transport->flush();
        m_transport->disconnectFromHost();
    }
    Q_EMIT ended(end);
}

void WebSocket::letThrough(const QList<QSslError> &errors)
{
    if (auto *const secure = qobject_cast<QSslSocket *>(m_transport.get()))
        secure->ignoreSslErrors(errors);
}

QSslCertificate WebSocket::certificate() const
{
    const auto *const secure = qobject_cast<const QSslSocket *>(m_transport.get());
    return secure ? secure->peerCertificate() : QSslCertificate();
}

QAbstractSocket::SocketError WebSocket::socketError() const
{
    return m_transport ? m_transport->error() : QAbstractSocket::UnknownSocketError;
}

qint64 WebSocket::bytesToSend() const
{
    return m_transport ? m_transport->bytesToWrite() : 0;
}

QString WebSocket::text() const
{
    if (m_fault != CloseCode::None)
        return u"broken frame: %1"_s.arg(int(m_fault));
    if (m_closeCode != 0)
        return u"closed by the server: %1"_s.arg(m_closeCode);
    if (!m_isOpen && m_status != 0)
        return u"upgrade answered with HTTP status %1"_s.arg(m_status);
    if (!m_transport)
        return {};
    return m_transport->errorString();
}

} // namespace vigie::net
