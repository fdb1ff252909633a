// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/wireframe.h"

#include <QtEndian>

namespace vigie::sim {

namespace {

    constexpr char finalClose = static_cast<char>(0x88);
    constexpr char finalPong = static_cast<char>(0x8A);
    constexpr char finalText = static_cast<char>(0x81); // FIN, opcode text
    constexpr qsizetype shortLimit = 126; // below it the length is the second byte itself
    constexpr qsizetype mediumLimit = 0x10000; // below it two bytes follow, from it eight

    template <typename Int> void appendBigEndian(QByteArray &out, qsizetype length)
    {
        char bytes[sizeof(Int)];
        qToBigEndian(static_cast<Int>(length), bytes);
        out.append(bytes, sizeof(Int));
    }

} // namespace

QByteArray textFrame(QByteArrayView json)
{
    QByteArray frame;
    frame.reserve(json.size() + 10);
    frame.append(finalText);
    if (json.size() < shortLimit) {
        frame.append(static_cast<char>(json.size()));
    } else if (json.size() < mediumLimit) {
        frame.append(static_cast<char>(126));
        appendBigEndian<quint16>(frame, json.size());
    } else {
        frame.append(static_cast<char>(127));
        appendBigEndian<quint64>(frame, json.size());
    }
    return frame.append(json.data(), json.size());
}

QByteArray payloadOf(const QByteArray &frame)
{
    const auto length = frame.size() > 1 ? static_cast<quint8>(frame[1]) : 0;
    return frame.mid(length < shortLimit ? 2 : length == shortLimit ? 4 : 10);
}

QByteArray closeFrame(quint16 code)
{
    QByteArray frame;
    frame.append(finalClose).append(static_cast<char>(sizeof code));
    appendBigEndian<quint16>(frame, code);
    return frame;
}

QByteArray pongFrame(QByteArrayView payload)
{
    QByteArray frame;
    frame.append(finalPong).append(static_cast<char>(payload.size()));
    return frame.append(payload.data(), payload.size());
}

} // namespace vigie::sim
