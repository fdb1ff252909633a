// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace vigie::telephony {

//! Somebody in the same conference room.
struct Participant
{
    int index = 0; //!< Names the participant in commands.
    QString name{};
    QString number{};
    Instant since{};
    bool isTalking = false;
    bool isMuted = false;
    bool isDeaf = false;
    bool isOrganizer = false;
    bool isMe = false;

    bool operator==(const Participant &) const = default;
};

//! The conference room that a call is in.
struct Room
{
    QString number{}; //!< Names the room in commands.
    QString name{};
    Instant since{}; //!< When the conference began.
    QList<Participant> participants{}; //!< By index.

    //! The person may mute, remove and invite others.
    bool isOrganizer() const
    {
        return std::ranges::any_of(participants, [](const Participant &participant) {
            return participant.isMe && participant.isOrganizer;
        });
    }
    bool operator==(const Room &) const = default;
};

} // namespace vigie::telephony
