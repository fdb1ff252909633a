// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textcache.h"

#include <QFontMetrics>
#include <QPainter>

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
    const Key key{text, role, room};
    const auto found = m_lines.constFind(key);
    if (found != m_lines.constEnd())
        return *found;
    if (m_lines.size() >= limit)
        m_before = std::exchange(m_lines, {});
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
