// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/websocketreader.h"
#include "net/websocketupgrade.h"
#include "targets.h"

#include <QByteArray>

#include <algorithm>

namespace vigie::fuzz {

namespace {

    constexpr quint64 largest = 4096;

    //! Opcode, length and bytes of each message, and the fault behind them.
    QByteArray readIn(QByteArrayView input, qsizetype step)
    {
        net::WebSocketReader reader(largest);
        QByteArray told;
        for (qsizetype at = 0; at < input.size(); at += step) {
            reader.feed(input.sliced(at, std::min(step, input.size() - at)));
            while (const auto message = reader.take()) {
                expect(message->opcode != net::Opcode::Continuation, "a message is whole");
                expect(quint64(message->payload.size()) <= largest, "none is over the limit");
                told += QByteArray::number(int(message->opcode)) + ' '
                    + QByteArray::number(message->payload.size()) + ' ' + message->payload;
            }
        }
        return told + "fault " + QByteArray::number(int(reader.fault()));
    }

} // namespace

//! However the bytes arrive, the same messages come of them.
void websocket(QByteArrayView input)
{
    const QByteArray whole = readIn(input, std::max<qsizetype>(input.size(), 1));
    expect(readIn(input, 1) == whole, "byte for byte it reads the same");
    expect(readIn(input, 7) == whole, "in pieces it reads the same");
    const net::WebSocketUpgrade upgrade("the sample nonce");
    if (const auto answer = upgrade.read(input))
        expect(answer->size <= input.size(), "an answer ends within its bytes");
}

} // namespace vigie::fuzz
