// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "telephony/room.h"

#include <QMap>
#include <QString>

#include <optional>

namespace vigie::telephony {

enum class CallState : quint8 { Dialing, Ringing, Established, OnHold };

//! One call on the person's own line, whatever system carries it.
struct Call
{
    QString uniqueId{}; //!< The person's channel; names the call. Looks like a number, is none.
    QString linkedId{}; //!< The whole call; may change after a transfer.
    CallState state = CallState::Dialing;
    bool incoming = false;
    bool isDirectionKnown = false; //!< Told, or plain from how the call began.
    QString dn{}; //!< The person's own number.
    QString otherNumber{};
    QString otherName{};
    QString queueName{}; //!< Technical name of the queue it came from; empty: not an ACD call.
    Instant stateSince{};
    std::optional<Instant> talkSince{}; //!< First conversation; hold and resume keep it.
    QMap<QString, QString> userData{};
    std::optional<Room> room{}; //!< The conference room that it is in.
    bool consultation = false; //!< Dialled while another call waited: the second leg of a transfer.

    bool operator==(const Call &) const = default;
};

//! In conversation or held: the other party is there.
constexpr bool isUp(CallState state)
{
    return state == CallState::Established || state == CallState::OnHold;
}

} // namespace vigie::telephony
