// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace vigie::sim {

//! Takes a client's bytes apart into WebSocket messages (RFC 6455, 5): unmasked, fragments joined.
class FrameParser
{
public:
    enum class Kind { Text, Ping, Pong, Close };
    struct Frame
    {
        Kind kind = Kind::Text;
        QByteArray payload{};
    };

    void add(QByteArrayView bytes) { m_bytes.append(bytes.data(), bytes.size()); }
    //! The next whole message; none: more bytes are needed, or there is a fault.
    std::optional<Frame> take();
    //! The close code that the client has earned; 0: none. Nothing more is taken then.
    quint16 fault() const { return m_fault; }

private:
    std::optional<Frame> finished(int opcode, bool isFinal, QByteArray payload);
    std::optional<Frame> fail(quint16 code);

    QByteArray m_bytes{}; //!< Received, from m_begin not yet taken.
    qsizetype m_begin = 0;
    QByteArray m_fragments{};
    bool m_isFragmented = false;
    quint16 m_fault = 0;
};

} // namespace vigie::sim
