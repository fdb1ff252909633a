// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/wallfigures.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace vigie::ui {

//! What the top line says.
struct WallHead
{
    QString title{};
    QString day{};
    QString clock{}; //!< The time, or the age of what is shown.
    bool isStale = false;
    bool isLate = false;
    QString page{}; //!< "2 of 3"; empty: there is one.
    int inTime = 15;
};

//! Paints a wallboard, in lengths of a screen 1080 high, scaled to the one it is on.
class WallFace
{
public:
    static constexpr int mostRows = 8;

    WallFace(const QSize &size, bool hasCharts, const QList<WallFigure> &figures);

    int rowsAPage() const;
    QRect chartRoom() const; //!< Empty: no charts.
    QFont letters(qreal points, int weight) const; //!< At 1080.
    void paint(QPainter &painter, const Theme &theme, const WallHead &head,
               const QList<WallValue> &heroes, const QList<WallRow> &rows) const;

private:
    struct Column
    {
        qreal left = 0;
        qreal width = 0;
    };

    qreal at(qreal length) const { return length * m_scale; }
    qreal rowsTop() const;
    qreal rowHeight(qsizetype rows) const;
    QList<Column> columns(const WallHead &head) const;
    void paintTop(QPainter &painter, const Theme &theme, const WallHead &head) const;
    void paintHeroes(QPainter &painter, const Theme &theme, const WallHead &head,
                     const QList<WallValue> &heroes) const;
    void paintHeads(QPainter &painter, const Theme &theme, const WallHead &head) const;
    void paintRow(QPainter &painter, const Theme &theme, const WallHead &head, const WallRow &row,
                  const QRectF &box) const;
    void paintValue(QPainter &painter, const Theme &theme, const WallValue &value,
                    const QRectF &cell, bool isLast, bool isStale) const;
    void paintStale(QPainter &painter, const Theme &theme) const;
    void line(QPainter &painter, qreal top, const QColor &colour) const;

    const QSize m_size;
    const qreal m_scale;
    const bool m_hasCharts;
    const QList<WallFigure> m_figures;
};

} // namespace vigie::ui
