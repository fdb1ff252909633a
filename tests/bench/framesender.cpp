// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framesender.h"

#include "clients/rawtcp.h"
#include "measure.h"

#include <QCryptographicHash>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::bench {

namespace {

    using Clock = std::chrono::steady_clock;

    const QByteArray stampMark(",\"sent\":");
    constexpr int stampDigits = 16;
    constexpr int endDigits = 2; //!< Of the braces behind the stamp.

    int listenOnLoopback(quint16 &port)
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        // NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): the sockets' own way.
        if (::bind(socket, reinterpret_cast<const sockaddr *>(&address), size) != 0
            || ::listen(socket, 1) != 0)
            return -1;
        ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
        // NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)
        port = ntohs(address.sin_port);
        return socket;
    }

    QByteArray readHead(int socket)
    {
        QByteArray head;
        for (char c = 0; !head.endsWith("\r\n\r\n") && ::recv(socket, &c, 1, 0) == 1;)
            head.append(c);
        return head;
    }

    bool answerUpgrade(int socket)
    {
        QByteArray key;
        for (const QByteArray &line : readHead(socket).split('\n')) {
            if (line.toLower().startsWith("sec-websocket-key:"))
                key = line.mid(18).trimmed();
        }
        // RFC 6455, section 1.3.
        const QByteArray proof
            = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                       QCryptographicHash::Sha1)
                  .toBase64();
        return !key.isEmpty()
            && writeAll(socket,
                        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                        "Connection: Upgrade\r\nSec-WebSocket-Accept: "
                            + proof + "\r\n\r\n");
    }

    //! A server's text frame: not masked.
    QByteArray serverFrame(const QByteArray &text)
    {
        QByteArray head("\x81");
        const auto length = static_cast<quint64>(text.size());
        const int bytes = length < 126 ? 0 : (length < 65536 ? 2 : 8);
        head.append(static_cast<char>(bytes == 0 ? length : (bytes == 2 ? 126U : 127U)));
        for (int i = bytes - 1; i >= 0; --i)
            head.append(static_cast<char>(length >> (8 * i)));
        return head + text;
    }

    QByteArray serverFrames(const QList<QByteArray> &texts)
    {
        QByteArray all;
        for (const QByteArray &text : texts)
            all += serverFrame(text);
        return all;
    }

    bool sendStates(int socket, const Sending &sending)
    {
        QList<QByteArray> frames = stateFrames(sending.frames, sending.scale);
        const QByteArray room = stampMark + QByteArray(stampDigits, '0');
        for (QByteArray &frame : frames)
            frame = serverFrame(frame.insert(frame.size() - endDigits, room));
        const auto start = Clock::now();
        for (qsizetype sent = 0; sent < frames.size();) {
            const double passed = std::chrono::duration<double>(Clock::now() - start).count();
            const auto due
                = std::min(static_cast<qsizetype>(passed * sending.perSecond) + 1, frames.size());
            QByteArray batch;
            for (; sent < due; ++sent) {
                QByteArray &frame = frames[sent];
                frame.replace(frame.size() - endDigits - stampDigits, stampDigits,
                              QByteArray::number(nowMicroseconds()));
                batch += frame;
            }
            if (!writeAll(socket, batch))
                return false;
            std::this_thread::sleep_for(1ms);
        }
        return true;
    }

    bool sendLists(int socket, const Sending &sending)
    {
        const std::array lists{serverFrame(memberListFrame(sending.scale)),
                               serverFrame(memberListFrame(sending.scale, 1))};
        auto next = Clock::now();
        for (std::size_t i = 0; i < static_cast<std::size_t>(sending.frames); ++i) {
            next += 200ms;
            std::this_thread::sleep_until(next);
            if (!writeAll(socket, lists[i % 2]))
                return false;
        }
        std::this_thread::sleep_for(200ms);
        return true;
    }

    bool sendAll(int socket, const Sending &sending)
    {
        const QByteArray floor = serverFrames(syncFrames(sending.scale))
            + serverFrame("{\"msgType\":\""_ba + endOfFloor + "\",\"ctiMessage\":{}}");
        const QByteArray live = sending.kind == Sending::Kind::Live
            ? serverFrames(liveFrames(sending.frames, sending.scale))
            : QByteArray();
        char wish = 0;
        if (!answerUpgrade(socket) || !writeAll(socket, floor) || ::recv(socket, &wish, 1, 0) != 1)
            return false;
        switch (sending.kind) {
        case Sending::Kind::Live:
            return writeAll(socket, live);
        case Sending::Kind::States:
            return sendStates(socket, sending);
        case Sending::Kind::Lists:
            return sendLists(socket, sending);
        }
        Q_UNREACHABLE();
    }

    //! Goodbye, then until the client has closed: what it has not read would be lost.
    void closeInOrder(int socket)
    {
        writeAll(socket, QByteArray("\x88\x02\x03\xe8", 4));
        std::array<char, 4096> rest{};
        while (::recv(socket, rest.data(), rest.size(), 0) > 0) { }
        ::close(socket);
    }

} // namespace

bool send(const Sending &sending)
{
    quint16 port = 0;
    const int listening = listenOnLoopback(port);
    if (listening < 0)
        return false;
    print(u"port %1"_s.arg(port));
    pollfd coming{listening, POLLIN, 0};
    constexpr int patienceMs = 30'000; // A driver that died must not leave us behind.
    if (::poll(&coming, 1, patienceMs) != 1)
        return false;
    const int socket = ::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const bool isWhole = sendAll(socket, sending);
    closeInOrder(socket);
    ::close(listening);
    return isWhole;
}

qint64 nowMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return static_cast<qint64>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

qint64 sentAt(const QByteArray &frame)
{
    const auto at = frame.size() - endDigits - stampDigits;
    if (at < stampMark.size() || frame.mid(at - stampMark.size(), stampMark.size()) != stampMark)
        return 0;
    return frame.mid(at, stampDigits).toLongLong();
}

} // namespace vigie::bench
