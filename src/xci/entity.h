// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/xivo.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace vigie::xci {

//! Numbers from start to end, both texts of the same length; an empty end: start alone.
struct Interval
{
    QString start{};
    QString end{};
    QJsonObject more{}; //!< Keys of later servers, sent back as they came.

    bool operator==(const Interval &) const = default;
};

//! A context of the dialplan of one XiVO: people with numbers.
struct Entity
{
    EntityId id{};
    QString combinedId{}; //!< "name@uuid": the address of all calls about it.
    QString name{}; //!< On the XiVO; never changes.
    QString displayName{};
    Xivo xivo{};
    QList<Interval> intervals{};
    QString presentedNumber{}; //!< On outgoing calls; "inbNo" stands for the incoming number.
    QJsonObject more{};

    bool operator==(const Entity &) const = default;
};

struct EntityDraft
{
    QString name{};
    QString displayName{};
    XivoId xivo{};
    QList<Interval> intervals{};
    QString presentedNumber = QStringLiteral("inbNo");
    QJsonObject more{};

    static EntityDraft of(const Entity &entity)
    {
        return {.name = entity.name,
                .displayName = entity.displayName,
                .xivo = entity.xivo.id,
                .intervals = entity.intervals,
                .presentedNumber = entity.presentedNumber,
                .more = entity.more};
    }

    bool operator==(const EntityDraft &) const = default;
};

} // namespace vigie::xci
