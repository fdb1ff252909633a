// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigie::sim {

//! A whole WebSocket text frame (RFC 6455 5.2). A server's frames are not masked, so the same
//! bytes serve every client: a broadcast is encoded once.
QByteArray textFrame(QByteArrayView json);

constexpr quint16 normalClose = 1000;
QByteArray closeFrame(quint16 code);
QByteArray pongFrame(QByteArrayView payload); //!< Of 125 bytes at most, as its ping.

//! The JSON of a frame made by textFrame().
QByteArray payloadOf(const QByteArray &frame);

} // namespace vigie::sim
