// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/websocketframe.h"

#include <QtEndian>

namespace vigie::net {

namespace {

    constexpr int finalBit = 0x80;
    constexpr int maskBit = 0x80;
    constexpr int length16 = 126; //!< The length stands in the next 16 bits,
    constexpr int length64 = 127; //!< or 64.

    template <typename Integer> void appendBigEndian(QByteArray &bytes, Integer value)
    {
        const Integer swapped = qToBigEndian(value);
        bytes.append(reinterpret_cast<const char *>(&swapped), sizeof(swapped));
    }

    void appendLength(QByteArray &bytes, qsizetype length)
    {
        if (length < length16) {
            bytes.append(char(maskBit | int(length)));
        } else if (length <= 0xFFFF) {
            bytes.append(char(maskBit | length16));
            appendBigEndian(bytes, quint16(length));
        } else {
            bytes.append(char(maskBit | length64));
            appendBigEndian(bytes, quint64(length));
        }
    }

} // namespace

QByteArray clientFrame(Opcode opcode, QByteArrayView payload, quint32 mask)
{
    constexpr qsizetype longestHead = 14;
    QByteArray frame;
    frame.reserve(payload.size() + longestHead);
    frame.append(char(finalBit | int(opcode)));
    appendLength(frame, payload.size());
    appendBigEndian(frame, mask);
    const qsizetype maskAt = frame.size() - qsizetype(sizeof(mask));
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame.append(char(payload[i] ^ frame[maskAt + i % qsizetype(sizeof(mask))]));
    return frame;
}

QByteArray closePayload(CloseCode code)
{
    QByteArray payload;
    appendBigEndian(payload, quint16(code));
    return payload;
}

} // namespace vigie::net
