// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace vigie::xuc {

class ObjectReader;

struct ConferenceMember
{
    static ConferenceMember read(ObjectReader &in);

    int joinOrder = 0;
    QDateTime joinTime{}; //!< Local; milliseconds since 1970 on the wire.
    bool muted = false;
    QString name{};
    QString number{};
    QString username{};

    bool operator==(const ConferenceMember &) const = default;
};

//! A conference room and who is in it.
struct ConferenceRoom
{
    static ConferenceRoom read(ObjectReader &in);

    QString number{};
    QString name{};
    bool pinRequired = false;
    QDateTime startTime{}; //!< Invalid: the room is empty (0 on the wire).
    QList<ConferenceMember> members{};

    bool operator==(const ConferenceRoom &) const = default;
};

//! The conference rooms; replaces the former list.
struct ConferenceList
{
    static constexpr QLatin1StringView type{"ConferenceList"};
    static Result<ConferenceList> decode(ObjectReader message);

    QList<ConferenceRoom> rooms{};

    bool operator==(const ConferenceList &) const = default;
};

} // namespace vigie::xuc
