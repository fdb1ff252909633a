// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/thresholds.h"

#include <QWidget>

namespace vigie::ui {

//! 22x16 of a level's colour with its one or two bars; stands wherever a threshold is set.
class LevelSwatch : public QWidget
{
    Q_OBJECT
public:
    explicit LevelSwatch(center::Level level, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const center::Level m_level;
};

} // namespace vigie::ui
