// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/wiresocket.h"

#include "sim/servers/outbox.h"
#include "sim/servers/wireframe.h"

#include <QTimer>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>

namespace vigie::sim {

namespace {

    constexpr std::size_t mostGathered = 64; // Frames that wait for the end of the turn.
    constexpr qint64 mostBytesGathered = 32LL * 1024;
    constexpr std::chrono::seconds answerTime{5}; // Of a client to a close frame.
    constexpr int gatherLength = 64; // Arrays given to the kernel at once.

    bool isOnlyFull(int error)
    {
        return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
    }

} // namespace

WireSocket::WireSocket(int descriptor, Outbox &outbox, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_outbox(outbox)
    , m_readable(descriptor, QSocketNotifier::Read)
{
    // Frames are gathered here already: the kernel would keep the last ones of a turn back until
    // the client has acknowledged the others, which it does 40 ms later.
    const int atOnce = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &atOnce, sizeof atOnce);
    connect(&m_readable, &QSocketNotifier::activated, this, &WireSocket::read);
}

WireSocket::~WireSocket()
{
    disconnect();
    abort();
}

void WireSocket::write(const QByteArray &bytes)
{
    if (m_descriptor < 0 || m_isDeaf || bytes.isEmpty())
        return;
    m_out.push_back(bytes);
    m_waiting += bytes.size();
    if (m_writable)
        return; // The kernel has no room: it says when it has.
    if (m_out.size() >= mostGathered || m_waiting >= mostBytesGathered)
        flush();
    else
        m_outbox.post(*this);
}

void WireSocket::flush()
{
    while (m_descriptor >= 0 && !m_isDeaf && !m_out.empty()) {
        std::array<iovec, gatherLength> parts{};
        const auto count = std::min(m_out.size(), parts.size());
        for (std::size_t i = 0; i < count; ++i) {
            const auto skipped = i == 0 ? m_sent : 0;
            // The kernel reads only, but its interface has no const.
            parts[i] = {.iov_base = const_cast<char *>(m_out[i].constData()) + skipped,
                        .iov_len = static_cast<std::size_t>(m_out[i].size() - skipped)};
        }
        msghdr message{};
        message.msg_iov = parts.data();
        message.msg_iovlen = count;
        auto sent = ::sendmsg(m_descriptor, &message, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent < 0)
            return isOnlyFull(errno) ? setWaitingForRoom(true) : abort();
        m_waiting -= sent;
        std::size_t done = 0;
        for (; done < count && sent >= m_out[done].size() - (done == 0 ? m_sent : 0); ++done)
            sent -= m_out[done].size() - (done == 0 ? m_sent : 0);
        m_sent = done == 0 ? m_sent + sent : sent;
        m_out.erase(m_out.begin(), m_out.begin() + static_cast<std::ptrdiff_t>(done));
    }
    setWaitingForRoom(false);
    if (m_end == End::Finishing && m_out.empty())
        abort();
}

void WireSocket::setWaitingForRoom(bool isWaiting)
{
    if (!isWaiting) {
        if (!m_writable)
            return;
        m_writable->setEnabled(false);
        m_writable.release()->deleteLater(); // It may be the one that called.
        return;
    }
    if (m_writable || m_descriptor < 0)
        return;
    m_writable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &WireSocket::flush);
}

void WireSocket::close(quint16 code)
{
    if (!isOpen())
        return;
    write(closeFrame(code));
    m_end = End::Closing;
    flush();
    QTimer::singleShot(answerTime, this, &WireSocket::abort);
}

void WireSocket::finish()
{
    if (m_descriptor < 0)
        return;
    m_end = End::Finishing;
    flush();
}

void WireSocket::abort()
{
    if (m_descriptor < 0)
        return;
    m_outbox.forget(*this);
    m_readable.setEnabled(false);
    setWaitingForRoom(false);
    ::close(m_descriptor);
    m_descriptor = -1;
    m_out = {};
    m_waiting = 0;
    Q_EMIT closed();
}

void WireSocket::reset()
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    abort();
}

void WireSocket::deafen()
{
    m_isDeaf = true;
    m_readable.setEnabled(false);
    setWaitingForRoom(false);
    m_out = {};
    m_waiting = 0;
}

void WireSocket::read()
{
    static std::array<char, 65536> chunk{};
    const auto size = ::recv(m_descriptor, chunk.data(), chunk.size(), MSG_DONTWAIT);
    if (size == 0 || (size < 0 && !isOnlyFull(errno)))
        return abort();
    if (size < 0)
        return;
    m_parser.add({chunk.data(), static_cast<qsizetype>(size)});
    // A message's effect may be the end of this socket.
    while (m_descriptor >= 0 && !m_isDeaf) {
        const auto frame = m_parser.take();
        if (!frame)
            break;
        obey(*frame);
    }
    if (m_parser.fault() != 0 && m_end != End::Finishing) {
        close(m_parser.fault());
        finish();
    }
}

void WireSocket::obey(const FrameParser::Frame &frame)
{
    switch (frame.kind) {
    case FrameParser::Kind::Text:
        if (m_end == End::None)
            Q_EMIT messageReceived(frame.payload);
        return;
    case FrameParser::Kind::Ping:
        return write(pongFrame(frame.payload));
    case FrameParser::Kind::Pong:
        return;
    case FrameParser::Kind::Close:
        close(normalClose); // Does nothing when this is the answer to ours.
        return finish();
    }
}

} // namespace vigie::sim
