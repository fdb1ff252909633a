// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roles.h"
#include "ui/widgets/floordelegate.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QModelIndex>

// What the halves of FloorDelegate share.
namespace vigie::ui {

inline constexpr int glyph = 16;
inline constexpr int glyphGap = 7;

inline QString wordsOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

inline TextRole body(const CellContext &cell)
{
    return cell.compact ? TextRole::Dense : TextRole::Body;
}

inline TextRole medium(const CellContext &cell)
{
    return cell.compact ? TextRole::DenseMedium : TextRole::BodyMedium;
}

inline TextRole strong(const CellContext &cell)
{
    return cell.compact ? TextRole::DenseStrong : TextRole::BodyStrong;
}

inline QColor inkOf(const CellContext &cell, const Theme &theme)
{
    return cell.stale ? theme.text2 : theme.text;
}

} // namespace vigie::ui
