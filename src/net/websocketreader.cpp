// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/websocketreader.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

namespace vigie::net {

namespace {

    constexpr int finalBit = 0x80;
    constexpr int reservedBits = 0x70; //!< Of extensions, of which we ask for none.
    constexpr int opcodeBits = 0x0F;
    constexpr int maskBit = 0x80;
    constexpr int lengthBits = 0x7F;
    constexpr int largestControl = 125;

    //! What a burst needed is given back once the stream is thin again.
    constexpr qsizetype largestKept = 65'536; // 64 KiB.

    bool isControl(int opcode)
    {
        return (opcode & 0x8) != 0;
    }

    bool isKnown(int opcode)
    {
        return opcode <= int(Opcode::Binary)
            || (opcode >= int(Opcode::Close) && opcode <= int(Opcode::Pong));
    }

} // namespace

WebSocketReader::WebSocketReader(quint64 largest) : m_largest(largest)
{
}

void WebSocketReader::feed(QByteArrayView bytes)
{
    std::copy(bytes.begin(), bytes.end(), room(bytes.size()));
    commit(bytes.size());
}

char *WebSocketReader::room(qsizetype size)
{
    if (m_bytes.size() - m_end < size) {
        makeRoom();
        if (m_bytes.size() - m_end < size) // Twice as much, that a long message is moved few times.
            m_bytes.resize(std::max(m_end + size, m_end * 2));
    }
    return m_bytes.data() + m_end;
}

void WebSocketReader::commit(qsizetype size)
{
    m_end += size;
}

//! Moves what is left to the front.
void WebSocketReader::makeRoom()
{
    const qsizetype left = m_end - m_begin;
    if (left > 0)
        std::memmove(m_bytes.data(), m_bytes.constData() + m_begin, std::size_t(left));
    m_begin = 0;
    m_end = left;
}

std::optional<WebSocketReader::Message> WebSocketReader::take()
{
    while (const auto frame = nextFrame()) {
        const QByteArrayView payload(m_bytes.constData() + m_begin + frame->headSize, frame->size);
        m_begin += frame->headSize + frame->size;
        if (isControl(int(frame->opcode))
            || (frame->isFinal && frame->opcode != Opcode::Continuation)) {
            keep(m_payload, payload);
            return Message{frame->opcode, m_payload};
        }
        if (frame->opcode != Opcode::Continuation)
            m_fragmented = frame->opcode;
        m_fragments.append(payload);
        if (!frame->isFinal)
            continue;
        m_payload = std::exchange(m_fragments, {});
        return Message{std::exchange(m_fragmented, Opcode::Continuation), m_payload};
    }
    if (m_begin == m_end) {
        const bool isThin = m_end < m_bytes.size() / 4;
        if (isThin && m_bytes.size() > largestKept)
            m_bytes = QByteArray();
        m_begin = m_end = 0; // Or a thin stream would go through all the memory of a burst.
    }
    return {};
}

//! None as long as it is not whole.
std::optional<WebSocketReader::Frame> WebSocketReader::nextFrame()
{
    const qsizetype available = m_end - m_begin;
    if (m_fault != CloseCode::None || available < 2)
        return {};
    const auto *const bytes = reinterpret_cast<const uchar *>(m_bytes.constData() + m_begin);
    if (!isAllowed(bytes[0], bytes[1]))
        return {};
    Frame frame;
    frame.opcode = Opcode(bytes[0] & opcodeBits);
    frame.isFinal = (bytes[0] & finalBit) != 0;
    const int shortLength = bytes[1] & lengthBits;
    frame.headSize = shortLength == 127 ? 10 : (shortLength == 126 ? 4 : 2);
    if (available < frame.headSize)
        return {};
    const quint64 length = shortLength == 127 ? qFromBigEndian<quint64>(bytes + 2)
        : shortLength == 126                  ? qFromBigEndian<quint16>(bytes + 2)
                                              : quint64(shortLength);
    // Compared apart, that the sum of a lie of 64 bits does not run over.
    if (length > m_largest || quint64(m_fragments.size()) > m_largest - length) {
        fail(CloseCode::TooBig);
        return {};
    }
    frame.size = qsizetype(length);
    if (available - frame.headSize < frame.size || !isInOrder(frame))
        return {};
    return frame;
}

bool WebSocketReader::isAllowed(int first, int second)
{
    const int opcode = first & opcodeBits;
    const bool isBroken = (first & reservedBits) != 0 || !isKnown(opcode)
        || (second & maskBit) != 0; // Only clients mask (section 5.1).
    const bool isBrokenControl
        = isControl(opcode) && ((first & finalBit) == 0 || (second & lengthBits) > largestControl);
    return (!isBroken && !isBrokenControl) || fail(CloseCode::ProtocolError);
}

//! Pieces follow one another; only control frames may come between.
bool WebSocketReader::isInOrder(const Frame &frame)
{
    if (isControl(int(frame.opcode)))
        return true;
    const bool isWithin = m_fragmented != Opcode::Continuation;
    return (frame.opcode == Opcode::Continuation) == isWithin || fail(CloseCode::ProtocolError);
}

bool WebSocketReader::fail(CloseCode code)
{
    m_fault = code;
    m_bytes.clear();
    m_fragments.clear();
    m_begin = m_end = 0;
    return false;
}

//! Into the memory of the message before, unless somebody kept that one.
void WebSocketReader::keep(QByteArray &into, QByteArrayView payload)
{
    if (!into.isDetached() || into.capacity() > largestKept)
        into = QByteArray();
    into.resize(payload.size());
    std::copy(payload.begin(), payload.end(), into.data());
}

} // namespace vigie::net
