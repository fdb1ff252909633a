// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/levelswatch.h"

#include "ui/widgets/floordelegate.h"

#include <QPainter>

namespace vigie::ui {

LevelSwatch::LevelSwatch(center::Level level, QWidget *parent) : QWidget(parent), m_level(level)
{
    setFixedSize(22, 16);
}

void LevelSwatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLevel(painter, rect(), m_level, themeOf(this));
}

} // namespace vigie::ui
