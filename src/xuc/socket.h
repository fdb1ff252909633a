// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "net/handshake.h"
#include "net/websocket.h"

#include <QObject>

namespace vigie::xuc {

//! The link to a XuC, from its opening to its end. Used once.
class Socket : public QObject
{
    Q_OBJECT
public:
    explicit Socket(QObject *parent = nullptr);
    ~Socket() override;

    //! @param pin fingerprint of the only certificate to accept; empty: the system decides.
    //! @param authorities file of authorities besides the system's; empty: none.
    void open(const QUrl &url, const QString &pin = {}, const QString &authorities = {});
    void send(const QByteArray &frame);
    void close(); //!< Silently: nothing is told any more.

    //! A list of 100,000 members is 4.1 MiB; what is larger than this is an attack or a fault.
    static constexpr quint64 largestFrame = 32ULL * 1024 * 1024;

Q_SIGNALS:
    void opened();
    void frameReceived(const QByteArray &frame);
    void ended(const vigie::Error &error); //!< Once, for any end but close().

private:
    void end(const Error &error);
    void judge(const QList<QSslError> &errors);
    Error failure(net::WebSocket::End end) const;

    net::WebSocket m_socket;
    net::Handshake m_handshake;
    bool m_isEnded = false;
};

} // namespace vigie::xuc
