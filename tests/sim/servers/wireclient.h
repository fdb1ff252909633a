// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

namespace vigie::sim {

//! A CTI client that sees what is below a WebSocket library: every byte, and how the connection
//! ends.
class WireClient
{
public:
    enum class End { None, Orderly, Reset };

    //! Signs in and opens the socket: what comes from then on is bytes().
    WireClient(const QUrl &server, const QString &login);
    ~WireClient();
    Q_DISABLE_COPY_MOVE(WireClient)

    const QByteArray &bytes(); //!< All that came behind the handshake, so far.
    void forget() { m_bytes.clear(); }
    End end(); //!< How the server ended it, if it did.
    bool waitForEnd();
    void sendPing(); //!< The protocol's, in a masked text frame.

private:
    void read();

    int m_socket = -1;
    QByteArray m_bytes{};
    End m_end = End::None;
};

} // namespace vigie::sim
