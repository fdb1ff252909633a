// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace vigie::xuc {

class ObjectReader;

enum class ConferenceEventType : quint8 { Unknown, Join, Leave, Update };
enum class ConferenceRole : quint8 { Unknown, User, Organizer };

//! Somebody in a conference room.
struct ConferenceParticipant
{
    static ConferenceParticipant read(ObjectReader &in);
    //! Reads the field entered, if it is one of a participant's.
    bool readField(ObjectReader &in);

    int index = 0; //!< The participant's number in the room, which commands name.
    QString callerIdName{};
    QString callerIdNum{};
    std::chrono::seconds since{0}; //!< Time already spent in the room.
    bool isTalking = false;
    ConferenceRole role = ConferenceRole::Unknown;
    QString rawRole{}; //!< As received.
    bool isMuted = false;
    bool isDeaf = false;
    bool isMe = false;
    QString username{};

    bool operator==(const ConferenceParticipant &) const = default;
};

//! A name that is none of ours is noted as a novelty.
ConferenceEventType readConferenceEventType(ObjectReader &in, QString &raw);

} // namespace vigie::xuc
