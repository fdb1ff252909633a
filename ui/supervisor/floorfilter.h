// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/shownstate.h"

#include <QSet>
#include <QString>

#include <optional>

class QJsonObject;

namespace vigie::ui {

//! What a view of the floor is narrowed to. Each part narrows; an empty one does not.
struct FloorFilter
{
    QString text{};
    QSet<center::ShownState> states{};
    QSet<QString> reasons{}; //!< Names of pause statuses.
    QSet<QueueId> queues{};
    QSet<GroupId> groups{};
    bool isOverThreshold = false; //!< Of queues.
    bool isVain = false; //!< Of agents: calls ring there in vain.
    bool isWaiting = false; //!< Of queues: where calls wait.
    //! Of callbacks.
    //! @{
    QSet<QString> lists{}; //!< Their uuids.
    QSet<QString> periods{}; //!< Their names.
    QSet<QString> clocks{}; //!< "over", "now", "later".
    QSet<QString> takers{}; //!< "free", "taken".
    //! @}

    bool isEmpty() const { return *this == FloorFilter(); }
    QJsonObject toJson() const;
    static FloorFilter fromJson(const QJsonObject &object); //!< What means nothing is left out.

    bool operator==(const FloorFilter &) const = default;
};

//! A state's name in files: never changes.
QString keyOf(center::ShownState state);
std::optional<center::ShownState> stateNamed(const QString &key); //!< Empty: none of ours.
//! The states that people filter by, in the order of the house.
const QList<center::ShownState> &filterStates();

} // namespace vigie::ui
