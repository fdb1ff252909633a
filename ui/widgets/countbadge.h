// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/thresholds.h"

#include <QWidget>

namespace vigie::ui {

struct Theme;

//! Width of the pill that shows `count`; 16 high.
[[nodiscard]] int countWidth(int count);
//! Paints it with its left edge at `box`, centred vertically; `stale` takes its colour away.
void paintCount(QPainter &painter, const QRect &box, int count, center::Level level,
                const Theme &theme, bool stale = false);

//! A count in a pill: grey, or coloured where something is over its threshold.
class CountBadge : public QWidget
{
    Q_OBJECT
public:
    explicit CountBadge(QWidget *parent = nullptr);
    void setCount(int count, center::Level level = center::Level::None);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    center::Level m_level = center::Level::None;
};

} // namespace vigie::ui
