// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <span>

namespace vigie::xuc::command {

enum class FlashTextRequest { DirectMessage, DirectMessageHistory, MarkAsRead };

inline constexpr std::array flashTextRequestWords{
    QLatin1StringView("FlashTextDirectMessage"),
    QLatin1StringView("FlashTextDirectMessageHistory"),
    QLatin1StringView("FlashTextMarkAsRead"),
};

constexpr std::span<const QLatin1StringView> wordsOf(FlashTextRequest)
{
    return flashTextRequestWords;
}

//! Text chat: sends a message, asks for a talk's past, or marks it as read.
struct FlashTextBrowserRequest
{
    static constexpr QLatin1StringView name{"flashTextBrowserRequest"};

    FlashTextRequest request = FlashTextRequest::DirectMessage;
    int sequence = 0; //!< Comes back in FlashTextEvent.
    QString username{}; //!< The other person's.
    QString message{}; //!< DirectMessage only; empty: left out.

    template <typename Field> static void describe(Field &&field)
    {
        field("request", &FlashTextBrowserRequest::request);
        field("sequence", &FlashTextBrowserRequest::sequence);
        field("to.username", &FlashTextBrowserRequest::username);
        field("message", &FlashTextBrowserRequest::message, Presence::Optional);
    }
    //! What keeps it from being sent as it stands; empty: nothing.
    QString fault() const
    {
        return (request == FlashTextRequest::DirectMessage) == !message.isEmpty()
            ? QString()
            : QStringLiteral("message goes with FlashTextDirectMessage, and only with it");
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const FlashTextBrowserRequest &) const = default;
};

} // namespace vigie::xuc::command
