// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/frameparser.h"

#include <QtEndian>

namespace vigie::sim {

namespace {

    constexpr quint64 largestCommand = 1024 * 1024;

    constexpr quint16 protocolError = 1002;
    constexpr quint16 unsupportedData = 1003;
    constexpr quint16 tooBig = 1009;

    constexpr int continuation = 0;
    constexpr int text = 1;
    constexpr int binary = 2;
    constexpr int closing = 8;
    constexpr int ping = 9;
    constexpr int pong = 10;

    constexpr qsizetype maskLength = 4;

    quint8 byteAt(QByteArrayView bytes, qsizetype at)
    {
        return static_cast<quint8>(bytes[at]);
    }

    //! Bytes before the mask; the first two must be there.
    qsizetype lengthEnd(QByteArrayView bytes)
    {
        const int kind = byteAt(bytes, 1) & 0x7F;
        return kind == 127 ? 10 : (kind == 126 ? 4 : 2);
    }

    quint64 payloadLength(QByteArrayView bytes)
    {
        const int kind = byteAt(bytes, 1) & 0x7F;
        if (kind == 127)
            return qFromBigEndian<quint64>(bytes.data() + 2);
        return kind == 126 ? qFromBigEndian<quint16>(bytes.data() + 2) : static_cast<quint64>(kind);
    }

} // namespace

std::optional<FrameParser::Frame> FrameParser::take()
{
    while (m_fault == 0) {
        const auto bytes = QByteArrayView(m_bytes).sliced(m_begin);
        const bool hasStart = bytes.size() >= 2;
        if (hasStart && ((byteAt(bytes, 0) & 0x70) != 0 || (byteAt(bytes, 1) & 0x80) == 0))
            return fail(protocolError); // An extension, or a frame without a mask.
        const auto maskAt = hasStart ? lengthEnd(bytes) : 0;
        if (!hasStart || bytes.size() < maskAt + maskLength)
            break;
        const auto length = payloadLength(bytes);
        const bool isControl = (byteAt(bytes, 0) & 0x08) != 0;
        if (isControl && (length > 125 || (byteAt(bytes, 0) & 0x80) == 0))
            return fail(protocolError);
        if (length + static_cast<quint64>(m_fragments.size()) > largestCommand)
            return fail(tooBig);
        const auto begin = maskAt + maskLength;
        const auto end = begin + static_cast<qsizetype>(length);
        if (bytes.size() < end)
            break;
        QByteArray payload = bytes.sliced(begin, static_cast<qsizetype>(length)).toByteArray();
        for (qsizetype i = 0; i < payload.size(); ++i)
            payload[i] = static_cast<char>(payload[i] ^ bytes[maskAt + i % maskLength]);
        const int opcode = byteAt(bytes, 0) & 0x0F;
        const bool isFinal = (byteAt(bytes, 0) & 0x80) != 0;
        m_begin += end;
        if (auto frame = finished(opcode, isFinal, std::move(payload)))
            return frame;
    }
    // What is taken is let go: an idle client holds no buffer.
    m_bytes = m_begin == m_bytes.size() ? QByteArray() : m_bytes.mid(m_begin);
    m_begin = 0;
    return {};
}

//! None: a part of a message, or a fault.
std::optional<FrameParser::Frame> FrameParser::finished(int opcode, bool isFinal,
                                                        QByteArray payload)
{
    switch (opcode) {
    case ping:
        return Frame{.kind = Kind::Ping, .payload = std::move(payload)};
    case pong:
        return Frame{.kind = Kind::Pong, .payload = std::move(payload)};
    case closing:
        return Frame{.kind = Kind::Close, .payload = std::move(payload)};
    case binary:
        return fail(unsupportedData);
    case text:
    case continuation:
        break;
    default:
        return fail(protocolError);
    }
    if ((opcode == continuation) != m_isFragmented)
        return fail(protocolError);
    m_fragments += payload;
    m_isFragmented = !isFinal;
    if (!isFinal)
        return {};
    return Frame{.kind = Kind::Text, .payload = std::exchange(m_fragments, {})};
}

std::optional<FrameParser::Frame> FrameParser::fail(quint16 code)
{
    m_fault = code;
    m_bytes.clear();
    m_begin = 0;
    return {};
}

} // namespace vigie::sim
