// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigie::bench {

// Blocking calls on bare sockets to the loopback: what a client costs here is next to nothing, so
// that the server is what is measured.

[[nodiscard]] int connectTo(quint16 port); //!< -1: refused.
bool writeAll(int socket, const QByteArray &bytes);
//! Body of the answer; empty when there was none.
[[nodiscard]] QByteArray post(quint16 port, const QByteArray &path, const QByteArray &json);
//! Asks for the upgrade and reads the answer's header. False: refused.
bool becomeWebSocket(int socket, const QByteArray &path);
//! A client's text frame of less than 64 KiB, masked with zeros.
[[nodiscard]] QByteArray clientFrame(const QByteArray &json);

} // namespace vigie::bench
