// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/numbermap.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace vigie::ui {

namespace {

    constexpr int mapHeight = 8;

    QColor between(const QColor &low, const QColor &high, double share)
    {
        const auto mix = [share](int a, int b) { return int(a + (b - a) * share); };
        return {mix(low.red(), high.red()), mix(low.green(), high.green()),
                mix(low.blue(), high.blue())};
    }

} // namespace

NumberMap::NumberMap(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NumberMap::setCells(const std::vector<double> &cells)
{
    if (cells == m_cells)
        return;
    m_cells = cells;
    update();
}

QSize NumberMap::sizeHint() const
{
    return {440, mapHeight};
}

void NumberMap::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const auto count = int(m_cells.size());
    for (int i = 0; i < count; ++i) {
        const int left = width() * i / count;
        const int right = width() * (i + 1) / count - 1;
        painter.fillRect(left, 0, std::max(1, right - left), mapHeight,
                         between(theme.press, theme.text2, std::min(1.0, m_cells[std::size_t(i)])));
    }
}

} // namespace vigie::ui
