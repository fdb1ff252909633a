// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace vigie::net {

//! What a frame is; RFC 6455, section 5.2.
enum class Opcode : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xA,
};

//! Why a link ends; RFC 6455, section 7.4.1.
enum class CloseCode : quint16 {
    None = 0, //!< Our own: no end.
    Normal = 1000,
    ProtocolError = 1002,
    TooBig = 1009,
};

//! A whole frame of a client. \a mask is not a secret but must not be foreseen: it keeps what a
//! page says from looking like another protocol to a proxy (section 10.3).
QByteArray clientFrame(Opcode opcode, QByteArrayView payload, quint32 mask);

QByteArray closePayload(CloseCode code); //!< Without a reason.

} // namespace vigie::net
