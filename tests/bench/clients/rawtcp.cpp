// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawtcp.h"

#include <QByteArrayList>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace vigie::bench {

int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the sockets' own way.
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        return socket;
    }
    ::close(socket);
    return -1;
}

bool writeAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const auto some = ::send(socket, bytes.data() + sent,
                                 static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (some <= 0)
            return false;
        sent += some;
    }
    return true;
}

QByteArray post(quint16 port, const QByteArray &path, const QByteArray &json)
{
    const int socket = connectTo(port);
    if (socket < 0)
        return {};
    QByteArray answer;
    if (writeAll(socket,
                 "POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: "
                     + QByteArray::number(json.size()) + "\r\n\r\n" + json)) {
        std::array<char, 4096> chunk{};
        // The server may keep the connection: the length tells when all is there.
        for (qsizetype end = -1; end < 0 || answer.size() < end;) {
            const auto some = ::recv(socket, chunk.data(), chunk.size(), 0);
            if (some <= 0)
                break;
            answer.append(chunk.data(), some);
            const auto header = answer.indexOf("\r\n\r\n");
            const auto length = answer.toLower().indexOf("content-length:");
            if (header > 0 && length > 0)
                end = header + 4
                    + answer.mid(length + 15, 12).split('\r').first().trimmed().toInt();
        }
    }
    ::close(socket);
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

bool becomeWebSocket(int socket, const QByteArray &path)
{
    if (!writeAll(socket,
                  "GET " + path
                      + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Version: 13\r\n"
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"))
        return false;
    QByteArray header;
    // Byte by byte: what follows the header is already a frame.
    for (char c = 0; !header.endsWith("\r\n\r\n") && ::recv(socket, &c, 1, 0) == 1;)
        header.append(c);
    return header.startsWith("HTTP/1.1 101");
}

QByteArray clientFrame(const QByteArray &json)
{
    QByteArray frame("\x81");
    if (json.size() < 126) {
        frame.append(static_cast<char>(0x80 | json.size()));
    } else {
        frame.append(static_cast<char>(0x80 | 126));
        frame.append(static_cast<char>(json.size() >> 8)).append(static_cast<char>(json.size()));
    }
    return frame + QByteArray(4, '\0') + json;
}

} // namespace vigie::bench
