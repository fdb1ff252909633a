// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace vigie::xuc::command {

//! Calls a number and joins it to a room. The last two flags are as in IncludeToConference.
struct ConferenceInvite
{
    static constexpr QLatin1StringView name{"conferenceInvite"};

    QString numConf{}; //!< Number of the room.
    QString exten{}; //!< Number to call.
    QString role{}; //!< "User" or "Organizer".
    bool earlyJoin = false;
    QMap<QString, QString> variables{}; //!< Empty: left out.
    QString marked{}; //!< "true", "false"; empty: left out.
    QString leaveWhenLastMarkedLeave{}; //!< As marked.
    QString callerId{}; //!< Empty: left out.

    template <typename Field> static void describe(Field &&field)
    {
        field("numConf", &ConferenceInvite::numConf);
        field("exten", &ConferenceInvite::exten);
        field("role", &ConferenceInvite::role);
        field("earlyJoin", &ConferenceInvite::earlyJoin, Presence::Defaulted);
        field("variables", &ConferenceInvite::variables, Presence::Optional);
        field("marked", &ConferenceInvite::marked, Presence::Optional);
        field("leaveWhenLastMarkedLeave", &ConferenceInvite::leaveWhenLastMarkedLeave,
              Presence::Optional);
        field("callerId", &ConferenceInvite::callerId, Presence::Optional);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const ConferenceInvite &) const = default;
};

} // namespace vigie::xuc::command
