// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace vigie::center {

//! Whom one writes with.
struct ChatPeer
{
    QString username{}; //!< Names the person on the wire.
    QString displayName{}; //!< May be empty: not told yet.
    QString phone{}; //!< The line whose status is shown; may be empty.

    const QString &label() const { return displayName.isEmpty() ? username : displayName; }
    bool operator==(const ChatPeer &) const = default;
};

enum class TextState : quint8 {
    Heard, //!< The other person's.
    Sending, //!< Left, and not acknowledged yet.
    Delivered,
    Kept, //!< The server holds it until the other person signs in.
    Failed
};

enum class TextFailure : quint8 {
    None,
    NotConfirmed, //!< Nothing was heard of it within 5 s, or before the program ended.
    LinkDown, //!< The link was down, or went while it was under way.
    Refused //!< The server does not know the person, or says that the text is lost.
};

//! One written text.
struct ChatText
{
    quint32 id = 0; //!< Ours, for retry(); counts from 1.
    QString text{};
    QDateTime at{}; //!< Local; the server's date once it told one.
    int sequence = 0; //!< The writer's own count; 0: not told.
    bool isMine = false;
    bool isInDoubt = false; //!< Left without an answer: the history may still prove it.
    TextState state = TextState::Heard;
    TextFailure failure = TextFailure::None;
    Instant since{}; //!< Sending: when it left.

    bool isOpen() const { return state == TextState::Sending; }
    bool operator==(const ChatText &) const = default;
};

enum class HistoryState : quint8 {
    NotAsked,
    Asked,
    Known,
    Silent //!< Asked, and not answered within 5 s: the server may keep none.
};

//! All that was written with one person, as far as it is known here.
struct Conversation
{
    ChatPeer peer{};
    QList<ChatText> texts{}; //!< Oldest first.
    int unread = 0;
    HistoryState history = HistoryState::NotAsked;
    int historySequence = 0; //!< Asked: of the request.
    Instant askedAt{};
    qint64 lastStir = 0; //!< Grows with each text heard or written: the order of the list.

    bool operator==(const Conversation &) const = default;
};

} // namespace vigie::center
