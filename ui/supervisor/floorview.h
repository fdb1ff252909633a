// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/floorfilter.h"

#include <QList>
#include <QString>

namespace vigie::ui {

//! One column of a view, by its name in files.
struct FloorColumn
{
    QString key{};
    int width = 0; //!< 0: as its values need.

    bool operator==(const FloorColumn &) const = default;
};

//! How a table of the floor is looked at: what is in it, in which columns, in which order.
struct FloorView
{
    QString name{}; //!< Empty: the first one, which is nobody's own.
    FloorFilter filter{};
    //! From left to right; empty: the usual ones for the width. Of a grid those that are pinned.
    QList<FloorColumn> columns{};
    QString sortKey{}; //!< Empty: the usual order.
    bool isDescending = false;
    //! Of a grid: "dots", "counts"; empty: tiles. Of agents: "groups", with totals of each.
    QString zoom{};

    QJsonObject toJson() const;
    static FloorView fromJson(const QJsonObject &object);

    bool operator==(const FloorView &) const = default;
};

} // namespace vigie::ui
