// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Takes the current call into the conference that the user organises.
//!
//! The two flags are text, as the documented example has them.
struct IncludeToConference
{
    static constexpr QLatin1StringView name{"includeToConference"};

    QString role{}; //!< "User" or "Organizer".
    QString marked{}; //!< "true", "false"; empty: left out.
    QString leaveWhenLastMarkedLeave{}; //!< As marked.
    QString callerId{}; //!< Empty: left out.

    template <typename Field> static void describe(Field &&field)
    {
        field("role", &IncludeToConference::role);
        field("marked", &IncludeToConference::marked, Presence::Optional);
        field("leaveWhenLastMarkedLeave", &IncludeToConference::leaveWhenLastMarkedLeave,
              Presence::Optional);
        field("callerId", &IncludeToConference::callerId, Presence::Optional);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const IncludeToConference &) const = default;
};

} // namespace vigie::xuc::command
