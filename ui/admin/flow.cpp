// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/flow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace vigie::ui {

namespace {

    constexpr int betweenLines = 8;

    bool expands(const QLayoutItem &item)
    {
        return item.expandingDirections() & Qt::Horizontal;
    }

    int leastWidth(const QLayoutItem &item)
    {
        return expands(item) ? item.minimumSize().width() : item.sizeHint().width();
    }

    int heightOf(const std::vector<QLayoutItem *> &line)
    {
        int height = 0;
        for (const QLayoutItem *item : line)
            height = std::max(height, item->sizeHint().height());
        return height;
    }

} // namespace

Flow::Flow(int spacing)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

void Flow::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void Flow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int Flow::count() const
{
    return int(m_items.size());
}

QLayoutItem *Flow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *Flow::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<Flow::Line> Flow::linesFor(int width) const
{
    std::vector<Line> lines;
    int left = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) // Hidden.
            continue;
        const int wanted = leastWidth(*item);
        if (lines.empty() || wanted > left) {
            lines.emplace_back();
            left = width;
        }
        lines.back().push_back(item.get());
        left -= wanted + spacing();
    }
    return lines;
}

int Flow::heightForWidth(int width) const
{
    int height = 0;
    for (const Line &line : linesFor(width))
        height += heightOf(line) + (height > 0 ? betweenLines : 0);
    return height;
}

QSize Flow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize Flow::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least.expandedTo({0, 0});
}

void Flow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int y = rect.y();
    for (const Line &line : linesFor(rect.width())) {
        const int height = heightOf(line);
        place(line, {rect.x(), y, rect.width(), height});
        y += height + betweenLines;
    }
}

void Flow::place(const Line &line, const QRect &room) const
{
    int left = room.width() - spacing() * (int(line.size()) - 1);
    for (const QLayoutItem *item : line)
        left -= leastWidth(*item);
    left = std::max(left, 0);
    int x = room.x();
    for (QLayoutItem *item : line) {
        const int least = leastWidth(*item);
        int width = std::min(least, room.width());
        if (expands(*item))
            width = std::min(width + left, std::max(width, item->maximumSize().width()));
        left -= std::max(width - least, 0);
        const int height = std::min(room.height(), item->maximumSize().height());
        const QRect at(x, room.y() + (room.height() - height) / 2, width, height);
        const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        item->setGeometry(QStyle::visualRect(direction, room, at));
        x += width + spacing();
    }
}

} // namespace vigie::ui
