// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wireclient.h"

#include "rawclient.h"

#include <QJsonDocument>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    QByteArray tokenFor(QUrl server, const QString &login)
    {
        server.setPath(u"/xuc/api/2.0/auth/login"_s);
        const QJsonObject who{{u"login"_s, login}, {u"password"_s, u"demo"_s}};
        return http("POST"_ba, server, QJsonDocument(who).toJson())
            .json()[u"token"_s]
            .toString()
            .toLatin1();
    }

    int connected(int port)
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<quint16>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        return socket;
    }

} // namespace

WireClient::WireClient(const QUrl &server, const QString &login)
    : m_socket(connected(server.port()))
{
    const auto request = "GET /xuc/api/2.0/cti?token="_ba + tokenFor(server, login)
        + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    ::send(m_socket, request.data(), static_cast<size_t>(request.size()), MSG_NOSIGNAL);
    waitFor([this] { return bytes().contains("\r\n\r\n") || m_end != End::None; });
    m_bytes.remove(0, m_bytes.indexOf("\r\n\r\n") + 4);
}

WireClient::~WireClient()
{
    ::close(m_socket);
}

const QByteArray &WireClient::bytes()
{
    read();
    return m_bytes;
}

WireClient::End WireClient::end()
{
    read();
    return m_end;
}

bool WireClient::waitForEnd()
{
    return waitFor([this] { return end() != End::None; });
}

void WireClient::sendPing()
{
    // FIN and text, masked, 15 bytes, a mask of zeros.
    const auto frame = QByteArray::fromHex("818f00000000") + R"({"claz":"ping"})"_ba;
    ::send(m_socket, frame.data(), static_cast<size_t>(frame.size()), MSG_NOSIGNAL);
}

void WireClient::read()
{
    char buffer[65536];
    while (m_end == End::None) {
        const auto length = ::recv(m_socket, buffer, sizeof buffer, MSG_DONTWAIT);
        if (length > 0)
            m_bytes.append(buffer, length);
        else if (length == 0)
            m_end = End::Orderly;
        else if (errno == ECONNRESET)
            m_end = End::Reset;
        else
            return;
    }
}

} // namespace vigie::sim
