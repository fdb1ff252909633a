// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/websocketreader.h"
#include "net/websocketupgrade.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslError>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

class QSslCertificate;
class QSslConfiguration;

namespace vigie::net {

//! The client's end of one WebSocket, from its opening to its end. Used once, and not to be
//! destroyed within its signals.
//!
//! Our own in place of Qt's because every push passes here: Qt's makes UTF-16 of each text, which
//! is a tenth of what a push costs in all, waits at most five seconds for the rest of a long
//! message, and loads the library of TLS for a link without it.
class WebSocket : public QObject
{
    Q_OBJECT
public:
    //! @param largest bytes of a message; more is a fault of the server.
    explicit WebSocket(quint64 largest, QObject *parent = nullptr);
    ~WebSocket() override;

    void open(const QUrl &url); //!< Clear text, for ws.
    void open(const QUrl &url, const QSslConfiguration &configuration); //!< For wss.
    void sendText(QByteArrayView utf8); //!< Lost unless the link is open.
    //! Says goodbye and lets go; nothing is told any more.
    void close();

    //! Within certificateDoubted(): these errors alone do not end the link.
    void letThrough(const QList<QSslError> &errors);
    QSslCertificate certificate() const; //!< Which the server showed; null without TLS.

    enum class End {
        Connection, //!< socketError() and text() say more.
        Refused, //!< The upgrade was answered with another status().
        NoWebSocket, //!< What answered the upgrade does not speak WebSocket.
        Protocol, //!< A frame that RFC 6455 forbids, or a message that is too long.
        Closed, //!< The server closed in good order.
    };
    QAbstractSocket::SocketError socketError() const;
    qint64 bytesToSend() const; //!< Which the system has not taken yet.
    int status() const { return m_status; }
    QString text() const; //!< For the log, in English; nothing that the server wrote.

Q_SIGNALS:
    void opened();
    void textReceived(const QByteArray &utf8); //!< Whole; copy it to keep it past the next.
    void certificateDoubted(const QList<QSslError> &errors);
    void ended(vigie::net::WebSocket::End end); //!< Once, for any end but close().

private:
    void begin(std::unique_ptr<QTcpSocket> transport, const QUrl &url);
    void ask();
    void read();
    void readAnswer();
    void readFrames();
    bool obey(const WebSocketReader::Message &message);
    void answerClose(const QByteArray &payload);
    void fail(CloseCode code);
    void send(Opcode opcode, QByteArrayView payload);
    void end(End end);

    std::unique_ptr<QTcpSocket> m_transport;
    QUrl m_url{};
    WebSocketUpgrade m_upgrade;
    WebSocketReader m_reader;
    QByteArray m_answer{}; //!< To the upgrade, as far as it came.
    QByteArray m_ping{}; //!< The last one that waits for its pong; null: none.
    int m_status = 0;
    quint16 m_closeCode = 0; //!< The server's; 0: none.
    CloseCode m_fault = CloseCode::None;
    bool m_isOpen = false;
    bool m_isEnded = false;
};

} // namespace vigie::net
