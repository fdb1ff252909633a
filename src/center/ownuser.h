// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/forward.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace vigie::center {

struct Voicemail
{
    bool isEnabled = false;
    std::optional<int> newMessages{};
    std::optional<int> waitingMessages{};
    std::optional<int> oldMessages{};

    bool operator==(const Voicemail &) const = default;
};

//! The signed-in person, merged from UserConfigUpdate (also partial ones) and its companions.
struct OwnUser
{
    std::optional<UserId> userId{};
    std::optional<AgentId> agentId{}; //!< Absent: not an agent.
    QString firstName{};
    QString lastName{};
    QString fullName{}; //!< Empty: the server has not told yet who this is.
    QString mobileNumber{};
    bool isDndEnabled = false;
    Forward noAnswer{};
    Forward unconditional{};
    Forward busy{};
    Voicemail voicemail{};
    QString status{}; //!< Name of the presence status.
    QString profile{}; //!< RightProfile; empty when none came, which counts as Admin.
    QStringList rights{};
    int phoneStatus = 0; //!< As PhoneStatusUpdate numbers them: 0 idle, 8 ringing, 4 gone, …
    QHash<QString, QString> preferences{};

    bool isKnown() const { return !fullName.isEmpty(); }
    const Forward &forward(ForwardKind kind) const
    {
        switch (kind) {
        case ForwardKind::NoAnswer:
            return noAnswer;
        case ForwardKind::Unconditional:
            return unconditional;
        case ForwardKind::Busy:
            break;
        }
        return busy;
    }
    bool operator==(const OwnUser &) const = default;
};

//! The person's line, from LineConfig.
struct Line
{
    bool isKnown = false; //!< LineConfig has come.
    bool exists = false; //!< False with isKnown: the user has no line (id "-").
    QString id{};
    QString number{};
    QString vendor{}; //!< Empty: unknown.
    bool isWebRtc = false;
    bool hasDevice = false;

    bool operator==(const Line &) const = default;
};

} // namespace vigie::center
