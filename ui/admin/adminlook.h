// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/typography.h"

#include <QRect>

QT_BEGIN_NAMESPACE
class QColor;
class QPainter;
class QString;
QT_END_NAMESPACE

//! Lengths of the administration's tables, in pixels of the usual text, and their painted words.
namespace vigie::ui::adminlook {

constexpr int rowHeight = 32;
constexpr int headHeight = 40; //!< Of a group's row.
constexpr int pad = 8;
constexpr int edge = 12;
constexpr int indent = 40; //!< Of rows under a group's.
constexpr int sortMark = 15; //!< The caret beside a sorted column's head.

//! In one line, shortened where there is no room.
void drawWords(QPainter &painter, const QRect &room, const QString &words, TextRole role,
               const QColor &ink, Qt::Alignment side = Qt::AlignLeft);
int widthOf(const QString &words, TextRole role);

} // namespace vigie::ui::adminlook
