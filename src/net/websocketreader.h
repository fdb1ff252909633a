// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/websocketframe.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace vigie::net {

//! Cuts what a server sends into messages, once the upgrade is done (RFC 6455, section 5).
//!
//! Text is not checked for UTF-8: whoever decodes a message refuses that one message, and one name
//! in another encoding does not cost the link.
class WebSocketReader
{
public:
    //! Good until the next take(), or copy it.
    struct Message
    {
        Opcode opcode = Opcode::Text; //!< Never Continuation.
        const QByteArray &payload;
    };

    //! @param largest bytes of a message; a frame that announces more is refused before it comes.
    explicit WebSocketReader(quint64 largest);

    void feed(QByteArrayView bytes);
    //! The device may write up to \a size bytes here, which commit() then counts.
    char *room(qsizetype size);
    void commit(qsizetype size);

    //! None: more bytes are wanted, or fault() says why there will be none.
    [[nodiscard]] std::optional<Message> take();
    CloseCode fault() const { return m_fault; }
    qsizetype heldBytes() const { return m_bytes.capacity(); } //!< Of memory, for what comes.

private:
    struct Frame
    {
        Opcode opcode = Opcode::Continuation;
        bool isFinal = true;
        qsizetype headSize = 0;
        qsizetype size = 0; //!< Of the payload.
    };

    std::optional<Frame> nextFrame();
    bool isAllowed(int first, int second);
    bool isInOrder(const Frame &frame);
    bool fail(CloseCode code); //!< False.
    void keep(QByteArray &into, QByteArrayView payload);
    void makeRoom();

    quint64 m_largest;
    QByteArray m_bytes{}; //!< As they came, and room behind them.
    qsizetype m_begin = 0; //!< Before it all is taken.
    qsizetype m_end = 0; //!< Behind it is room.
    QByteArray m_payload{}; //!< Of the last message; its memory serves the next.
    QByteArray m_fragments{};
    Opcode m_fragmented = Opcode::Continuation; //!< Of the message in pieces; Continuation: none.
    CloseCode m_fault = CloseCode::None;
};

} // namespace vigie::net
