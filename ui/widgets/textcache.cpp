// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textcache.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <utility>
#include <vector>

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
    const quint64 call = ++m_calls;
    const Key key{text, role, room};
    if (const auto found = m_lines.find(key); found != m_lines.end()) {
        m_asked += found->used < m_frameBegin;
        found->used = call;
        return *found;
    }
    ++m_asked;
    if (m_lines.size() >= m_limit)
        dropOldest();
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
    line.used = call;
    return *m_lines.insert(key, line);
}

//! Keeps what one painting needs, and makes room for a quarter as much again: a line that is not
//! asked for any more lives as long as it takes to ask for that many new ones.
void TextCache::dropOldest()
{
    m_mostAsked = std::max(m_mostAsked * 3 / 4, m_asked);
    const qsizetype kept = std::clamp(m_mostAsked, leastKept, mostKept);
    m_limit = kept * 5 / 4;
    if (m_lines.size() < m_limit)
        return;
    std::vector<quint64> uses;
    uses.reserve(std::size_t(m_lines.size()));
    for (const Line &line : std::as_const(m_lines))
        uses.push_back(line.used);
    const auto oldestKept = uses.end() - kept;
    std::nth_element(uses.begin(), oldestKept, uses.end());
    m_lines.removeIf(
        [oldest = *oldestKept](const auto &each) { return each.value().used < oldest; });
}

void TextCache::beginFrame()
{
    m_painterRole = -1;
    m_mostAsked = std::max(m_mostAsked, std::exchange(m_asked, 0));
    m_frameBegin = m_calls + 1;
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
    m_fonts.clear();
}

} // namespace vigie::ui
