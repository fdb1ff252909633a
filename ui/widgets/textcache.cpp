// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textcache.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace vigie::ui {

const QFont &TextCache::font(TextRole role)
{
    auto found = m_fonts.find(role);
    if (found == m_fonts.end())
        found = m_fonts.insert(role, fontFor(role));
    return *found;
}

const TextCache::Line &TextCache::line(const QString &text, TextRole role, int room)
{
    ++m_asked;
    const Key key{text, role, room};
    const auto found = m_lines.constFind(key);
    if (found != m_lines.constEnd())
        return *found;
    if (m_lines.size() >= m_limit)
        turnOver();
    if (const auto known = m_before.find(key); known != m_before.end()) {
        const Line kept = std::move(*known);
        m_before.erase(known);
        return *m_lines.insert(key, kept);
    }
    const QFont &face = font(role);
    const QFontMetrics metrics(face);
    Line line;
    line.shown = room > 0 ? metrics.elidedText(text, Qt::ElideRight, room) : text;
    line.text.setTextFormat(Qt::PlainText);
    line.text.setPerformanceHint(QStaticText::AggressiveCaching);
    line.text.setText(line.shown);
    line.text.prepare(QTransform(), face);
    line.width = metrics.horizontalAdvance(line.shown);
    line.height = metrics.height();
    line.ascent = metrics.ascent();
    return *m_lines.insert(key, line);
}

void TextCache::turnOver()
{
    m_mostAsked = std::max(m_mostAsked, m_asked);
    if (m_mostAsked > m_limit && m_limit < mostLimit) { // Not even one painting has room.
        m_limit = std::min(m_mostAsked * 2, mostLimit);
        return;
    }
    m_limit = std::clamp(m_mostAsked * 3 / 2, leastLimit, mostLimit);
    m_mostAsked = 0;
    m_before = std::exchange(m_lines, {});
}

void TextCache::beginFrame()
{
    m_painterRole = -1;
    m_mostAsked = std::max(m_mostAsked, std::exchange(m_asked, 0));
}

void TextCache::draw(QPainter &painter, const QPoint &topLeft, const Line &line,
                     const QColor &colour, TextRole role)
{
    if (m_painterRole != int(role)) {
        painter.setFont(font(role));
        m_painterRole = int(role);
    }
    painter.setPen(colour);
    painter.drawStaticText(topLeft, line.text);
}

void TextCache::clear()
{
    m_lines.clear();
    m_before.clear();
    m_fonts.clear();
}

} // namespace vigie::ui
