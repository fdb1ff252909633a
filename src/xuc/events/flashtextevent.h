// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace vigie::xuc {

class ObjectReader;

enum class FlashTextKind : quint8 {
    Unknown,
    UserMessage,
    SendMessageAck,
    SendMessageAckOffline, //!< Stored for later; also a plain Ack with offline true.
    SendMessageNack, //!< Not delivered, and lost.
    UserMessageHistory,
};

//! Who wrote, or to whom.
struct FlashTextUser
{
    static FlashTextUser read(ObjectReader &in);

    QString username{};
    QString displayName{};
    QString phoneNumber{};
    QString guid{};

    bool operator==(const FlashTextUser &) const = default;
};

//! One written message: pushed alone, or an element of a history.
struct FlashTextMessage
{
    static FlashTextMessage read(ObjectReader &in);
    //! Reads the field entered, if it is one of a message's.
    bool readField(ObjectReader &in);

    FlashTextUser from{};
    FlashTextUser to{};
    std::optional<int> sequence{};
    QString message{};
    QDateTime date{}; //!< Local; invalid when not told.

    bool operator==(const FlashTextMessage &) const = default;
};

//! Something of the text chat: a message, what became of one of ours, or a history.
//!
//! Source: chat API of 2021; the members of a kind are all optional. A name of a history is not
//! documented: an unknown event with messages is one.
struct FlashTextEvent
{
    static constexpr QLatin1StringView type{"FlashTextEvent"};
    static Result<FlashTextEvent> decode(ObjectReader message);

    FlashTextKind kind = FlashTextKind::Unknown; //!< "event" on the wire.
    QString rawEvent{}; //!< As received.
    FlashTextMessage message{}; //!< Its sequence is also that of an ack and of a history.
    std::optional<bool> offline{}; //!< Of acks.
    QList<FlashTextUser> users{}; //!< Of a history; a bare name is a login.
    QList<FlashTextMessage> messages{}; //!< Of a history.

    bool operator==(const FlashTextEvent &) const = default;
};

} // namespace vigie::xuc
