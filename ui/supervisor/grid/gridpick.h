// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/floorgrid.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace vigie::ui {

//! A tile of the grid that a person points at or selects, whatever place it has on screen.
//!
//! An agent in a queue stays the same when the penalty changes; a group is one of a cell.
struct GridPick
{
    static constexpr center::QueueRow tray{-1};
    static constexpr center::AgentRow noAgent{-1};

    center::QueueRow queue = tray;
    center::AgentRow agent = noAgent;
    qint32 group = models::FloorGrid::noGroup; //!< Of a group's tile.
    qint32 penalty = 0; //!< Of a group's tile.

    bool isGroup() const { return agent == noAgent; }
    bool isInTray() const { return queue == tray; }
    models::GroupPlace place() const { return {queue, penalty, group}; }

    bool operator==(const GridPick &) const = default;
    friend size_t qHash(const GridPick &pick, size_t seed) noexcept
    {
        return qHashMulti(seed, center::raw(pick.queue), center::raw(pick.agent), pick.group,
                          pick.penalty);
    }
};

//! Empty: nobody, as a hole or "5 more".
[[nodiscard]] inline std::optional<GridPick> pickOf(const models::FloorGrid::Tile &tile,
                                                    center::QueueRow queue, qint32 penalty)
{
    using Kind = models::FloorGrid::Kind;
    switch (tile.kind()) {
    case Kind::Agent:
    case Kind::Coming:
    case Kind::Kid:
        return GridPick{.queue = queue, .agent = tile.agent()};
    case Kind::Group:
        return GridPick{.queue = queue, .group = tile.group(), .penalty = penalty};
    case Kind::More:
    case Kind::Hole:
        return {};
    }
    return {};
}

//! A place in the grid: of the tray column and row are -1.
struct GridSpot
{
    enum class Part { Nothing, Corner, Head, Plus, Penalty, Cell, Tray, Bin };

    Part part = Part::Nothing;
    int column = -1;
    int row = -1;
    int tile = -1; //!< In the cell, or in the tray; -1: beside them.

    bool isCellOrTray() const { return part == Part::Cell || part == Part::Tray; }
    bool isTile() const { return isCellOrTray() && tile >= 0; }
    bool operator==(const GridSpot &) const = default;
};

} // namespace vigie::ui
