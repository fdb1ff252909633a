// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/wallface.h"

#include "ui/widgets/stylepaint.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace vigie::ui {

using center::Level;

namespace {

    // Of a screen 1080 high.
    constexpr qreal wholeHeight = 1080;
    constexpr qreal sideMargin = 48;
    constexpr qreal topMargin = 36;
    constexpr qreal topHeight = 50;
    constexpr qreal heroesTop = topMargin + topHeight + 26;
    constexpr qreal heroesHeight = 216;
    constexpr qreal headsTop = heroesTop + heroesHeight + 30;
    constexpr qreal headsHeight = 56;
    constexpr qreal leastRow = 78;
    constexpr qreal mostRow = 130;
    constexpr qreal chartsHeight = 196;
    constexpr qreal cellPad = 28;
    constexpr qreal staleWidth = 24;

    // Points at 96 dots an inch, as the letters are given.
    constexpr qreal labelPoints = 28;
    constexpr qreal topPoints = 32;
    constexpr qreal figurePoints = 44;
    constexpr qreal heroPoints = 92;
    constexpr qreal unitPoints = 40;
    constexpr qreal pixelsAPoint = 96.0 / 72;

    qreal widthOf(WallFigure figure)
    {
        switch (figure) {
        case WallFigure::Waiting:
            return 210;
        case WallFigure::Longest:
            return 300;
        case WallFigure::Available:
            return 330;
        case WallFigure::InTime:
        case WallFigure::Estimate:
        case WallFigure::Talking:
        case WallFigure::Entered:
        case WallFigure::Answered:
        case WallFigure::Abandoned:
            return 230;
        }
        return 230;
    }

    qreal shareOf(WallFigure figure)
    {
        const bool isWide = figure == WallFigure::Longest || figure == WallFigure::Available
            || figure == WallFigure::Estimate;
        return isWide ? 1.27 : 1.08;
    }

} // namespace

WallFace::WallFace(const QSize &size, bool hasCharts, const QList<WallFigure> &figures)
    : m_size(size)
    // A screen that stands upright must not lose its columns at the right.
    , m_scale(std::min(size.height() / wholeHeight, size.width() / 1600.0))
    , m_hasCharts(hasCharts)
    , m_figures(figures)
{
}

QFont WallFace::letters(qreal points, int weight) const
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(6, qRound(at(points * pixelsAPoint))));
    font.setWeight(QFont::Weight(weight));
    return font;
}

qreal WallFace::rowsTop() const
{
    return at(headsTop + headsHeight);
}

QRect WallFace::chartRoom() const
{
    if (!m_hasCharts)
        return {};
    const qreal height = at(chartsHeight);
    return QRectF(at(sideMargin), m_size.height() - at(topMargin / 2) - height,
                  m_size.width() - 2 * at(sideMargin), height)
        .toRect();
}

int WallFace::rowsAPage() const
{
    const qreal bottom = m_hasCharts ? chartRoom().top() - at(12) : m_size.height() - at(12);
    return std::clamp(int((bottom - rowsTop()) / at(leastRow)), 1, mostRows);
}

qreal WallFace::rowHeight(qsizetype rows) const
{
    const qreal bottom = m_hasCharts ? chartRoom().top() - at(12) : m_size.height() - at(12);
    return std::min(at(mostRow), (bottom - rowsTop()) / qreal(std::max<qsizetype>(1, rows)));
}

QList<WallFace::Column> WallFace::columns(const WallHead &head) const
{
    const QFontMetricsF letter(letters(labelPoints, QFont::Normal));
    QList<Column> all(m_figures.size());
    qreal right = m_size.width() - at(sideMargin);
    for (qsizetype i = m_figures.size(); i-- > 0;) {
        const QString words = withSeconds(wallHead(m_figures[i]), head.inTime);
        const qreal needed = letter.horizontalAdvance(words) + at(2 * cellPad);
        all[i].width = std::max(at(widthOf(m_figures[i])), needed);
        right -= all[i].width;
        all[i].left = right;
    }
    return all;
}

void WallFace::line(QPainter &painter, qreal top, const QColor &colour) const
{
    painter.fillRect(
        QRectF(at(sideMargin), top, m_size.width() - 2 * at(sideMargin), std::max(1.0, at(2))),
        colour);
}

void WallFace::paint(QPainter &painter, const Theme &theme, const WallHead &head,
                     const QList<WallValue> &heroes, const QList<WallRow> &rows) const
{
    painter.fillRect(QRect(QPoint(), m_size), theme.window);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTop(painter, theme, head);
    paintHeroes(painter, theme, head, heroes);
    paintHeads(painter, theme, head);
    const qreal height = rowHeight(std::min(rows.size(), qsizetype(rowsAPage())));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QRectF box(at(sideMargin), rowsTop() + qreal(i) * height,
                         m_size.width() - 2 * at(sideMargin), height);
        line(painter, box.top(), theme.line);
        paintRow(painter, theme, head, rows[i], box);
    }
    if (head.isStale)
        paintStale(painter, theme);
}

void WallFace::paintTop(QPainter &painter, const Theme &theme, const WallHead &head) const
{
    const QRectF room(at(sideMargin), at(topMargin), m_size.width() - 2 * at(sideMargin),
                      at(topHeight));
    const QFont strong = letters(topPoints, QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.text);
    const qreal clockWidth = painter.fontMetrics().horizontalAdvance(head.clock);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, head.clock);
    const qreal disc = at(22);
    const QRectF mark(room.right() - clockWidth - at(20) - disc, room.center().y() - disc / 2, disc,
                      disc);
    if (head.isStale || head.isLate) {
        const QColor ink = head.isStale ? theme.danger : theme.pause;
        painter.setPen(QPen(ink, at(4), head.isStale ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(mark.adjusted(at(2), at(2), -at(2), -at(2)));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ready);
        painter.drawEllipse(mark);
    }
    const qreal left = mark.left() - room.left() - at(32);
    painter.setPen(theme.text);
    const QFontMetricsF metrics(strong);
    const QString title = metrics.elidedText(head.title, Qt::ElideRight, left * 0.6);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
    const qreal used = metrics.horizontalAdvance(title) + at(32);
    painter.setFont(letters(topPoints, QFont::Normal));
    painter.setPen(theme.text2);
    const QRectF rest(room.left() + used, room.top(), left - used, room.height());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(head.day, Qt::ElideRight, int(rest.width())));
}

void WallFace::paintHeroes(QPainter &painter, const Theme &theme, const WallHead &head,
                           const QList<WallValue> &heroes) const
{
    line(painter, at(heroesTop), theme.lineStrong);
    line(painter, at(heroesTop + heroesHeight), theme.lineStrong);
    qreal shares = 0;
    for (const WallFigure figure : m_figures)
        shares += shareOf(figure);
    qreal left = at(sideMargin);
    for (qsizetype i = 0; i < heroes.size(); ++i) {
        const qreal width = (m_size.width() - 2 * at(sideMargin)) * shareOf(m_figures[i]) / shares;
        const QRectF box(left, at(heroesTop), width, at(heroesHeight));
        left += width;
        if (i > 0)
            painter.fillRect(QRectF(box.left(), box.top(), std::max(1.0, at(2)), box.height()),
                             theme.line);
        const qreal inset = i > 0 ? at(32) : 0;
        const QRectF room = box.adjusted(inset, at(20), -at(12), 0);
        painter.setFont(letters(labelPoints, QFont::Normal));
        painter.setPen(theme.text2);
        const QString label = withSeconds(wallName(m_figures[i]), head.inTime);
        painter.drawText(
            room, Qt::AlignLeft | Qt::AlignTop,
            painter.fontMetrics().elidedText(label, Qt::ElideRight, int(room.width())));
        const QFont great = letters(heroPoints, QFont::DemiBold);
        const qreal base = room.top() + at(43) + at(112);
        painter.setFont(great);
        painter.setPen(head.isStale ? theme.text2 : heroes[i].isNothing ? theme.text3 : theme.text);
        painter.drawText(QPointF(room.left(), base), heroes[i].text);
        const qreal used = QFontMetricsF(great).horizontalAdvance(heroes[i].text);
        painter.setFont(letters(unitPoints, QFont::Normal));
        painter.setPen(theme.text2);
        painter.drawText(QPointF(room.left() + used, base), heroes[i].unit);
    }
}

void WallFace::paintHeads(QPainter &painter, const Theme &theme, const WallHead &head) const
{
    painter.setFont(letters(labelPoints, QFont::Normal));
    painter.setPen(theme.text2);
    const QRectF room(at(sideMargin), at(headsTop), m_size.width() - 2 * at(sideMargin),
                      at(headsHeight));
    //: Head of the wallboard's column of names.
    QString first = QApplication::translate("WallFace", "Queue");
    if (!head.page.isEmpty())
        first += QStringLiteral("  ") + head.page;
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, first);
    const auto places = columns(head);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qreal pad = i + 1 == places.size() ? 0 : at(cellPad);
        const QRectF cell(places[i].left, room.top(), places[i].width - pad, room.height());
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter,
                         withSeconds(wallHead(m_figures[i]), head.inTime));
    }
}

void WallFace::paintRow(QPainter &painter, const Theme &theme, const WallHead &head,
                        const WallRow &row, const QRectF &box) const
{
    const auto places = columns(head);
    const qreal nameWidth
        = (places.isEmpty() ? box.right() : places.constFirst().left) - box.left() - at(12);
    painter.setFont(letters(figurePoints, QFont::DemiBold));
    painter.setPen(head.isStale ? theme.text2 : theme.text);
    painter.drawText(QRectF(box.left(), box.top(), nameWidth, box.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, int(nameWidth)));
    for (qsizetype i = 0; i < std::min(places.size(), row.values.size()); ++i) {
        const qreal gap = std::max(1.0, at(2));
        const QRectF cell(places[i].left, box.top() + gap, places[i].width, box.height() - gap);
        paintValue(painter, theme, row.values[i], cell, i + 1 == places.size(), head.isStale);
    }
}

void WallFace::paintValue(QPainter &painter, const Theme &theme, const WallValue &value,
                          const QRectF &cell, bool isLast, bool isStale) const
{
    const Level level = isStale ? Level::None : value.level;
    QColor ink = isStale ? theme.text2 : value.isNothing ? theme.text3 : theme.text;
    if (level != Level::None) {
        painter.fillRect(cell, level == Level::Alarm ? theme.alarmBg : theme.warnBg);
        ink = level == Level::Alarm ? theme.onAlarm : theme.onWarn;
    }
    // What was over stays marked by its bars, without the colour of now.
    const int bars = value.level == Level::Alarm ? 2 : value.level == Level::Warn ? 1 : 0;
    for (int bar = 0; bar < bars; ++bar)
        painter.fillRect(
            QRectF(cell.left() + at(20) + bar * at(18), cell.center().y() - at(22), at(10), at(44)),
            ink);
    const bool isFilled = level != Level::None;
    const QFont plain = letters(figurePoints, QFont::Normal);
    const QFont strong = letters(figurePoints,
                                 value.isNothing             ? QFont::Normal
                                     : level == Level::Alarm ? QFont::DemiBold
                                                             : QFont::Medium);
    const qreal unit = QFontMetricsF(plain).horizontalAdvance(value.unit);
    const qreal pad = isLast && !isFilled ? 0 : at(cellPad);
    const QRectF room = cell.adjusted(0, 0, -pad, 0);
    painter.setFont(plain);
    painter.setPen(isFilled ? ink : theme.text2);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, value.unit);
    painter.setFont(strong);
    painter.setPen(ink);
    painter.drawText(room.adjusted(0, 0, -unit, 0), Qt::AlignRight | Qt::AlignVCenter, value.text);
}

void WallFace::paintStale(QPainter &painter, const Theme &theme) const
{
    const int width = std::max(4, qRound(at(staleWidth)));
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const int left : {0, m_size.width() - width})
        stylepaint::hatch(painter, QRect(left, 0, width, m_size.height()), theme.text3);
}

} // namespace vigie::ui
