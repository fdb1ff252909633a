// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/statelimits.h"
#include "center/thresholdrules.h"
#include "ui/supervisor/grid/gridlayout.h"
#include "ui/widgets/textcache.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

class QPainter;

namespace vigie::ui {

class GridChecks;

//! What of the grid's look is neither floor nor place: hands, eyes, and the link.
struct GridLook
{
    QSet<GridPick> selected{};
    QSet<GridPick> cut{}; //!< Waiting to be put elsewhere.
    GridSpot hover{};
    GridSpot cursor{};
    bool isCursorShown = false; //!< The keyboard is in use.
    GridSpot target{}; //!< Of a running drag.
    QString targetWords{}; //!< Who would come: drawn where the tile would stand.
    QString targetCount{}; //!< "+ 7", of several.
    QHash<int, QString> estimates{}; //!< By column: the wait before and after the drop.
    QRect band{}; //!< A rubber band, in the viewport.
    bool isStale = false; //!< The link is lost.
    Instant now{}; //!< Time of the running durations; stands while stale.
};

//! Draws the grid: tiles as dots or counts where columns are narrow, heads with the person's
//! thresholds, the tray. What is not in view costs nothing.
class GridPainter
{
    Q_DECLARE_TR_FUNCTIONS(GridPainter)
public:
    GridPainter(const models::FloorGrid &grid, const GridLayout &layout, const GridChecks &checks)
        : m_grid(grid)
        , m_layout(layout)
        , m_checks(checks)
    {
    }

    void setThresholds(const center::ThresholdRules &rules) { m_thresholds = rules; }
    void setLimits(const center::StateLimits &limits) { m_limits = limits; }
    void forgetTexts() { m_texts.clear(); } //!< Font or ratio differ.
    void paint(QPainter &painter, const QRect &dirty, const GridLook &look, const Theme &theme);
    //! A tile that is being dragged, in a rectangle of its own.
    void paintDragged(QPainter &painter, const QRect &box, const GridPick &pick,
                      const QString &count, const Theme &theme);
    //! What stands at the right of a tile: "08:12", "moving", "2 of 3 done".
    QString asideOf(const models::FloorGrid::Tile &tile, center::QueueRow queue, qint32 penalty,
                    const GridLook &look) const;

private:
    //! A tile's drawing.
    struct TileLook
    {
        QLatin1StringView icon{};
        QColor iconInk{};
        QString name{};
        QString figure{}; //!< In 600 before the aside: a group's count.
        QString aside{};
        QString asideShort{}; //!< In its place where the name needs the room; empty: none.
        QColor fill{};
        QColor edge{};
        QColor ink{};
        QColor asideInk{};
        Qt::PenStyle line = Qt::SolidLine;
        bool isFailed = false;
        center::Level level = center::Level::None; //!< Of the time in the state.
        QLatin1StringView caret{}; //!< Of a group.
    };
    TileLook lookOf(const models::FloorGrid::Tile &tile, const GridSpot &spot, const GridLook &look,
                    const Theme &theme) const;
    void agentLook(TileLook &tile, center::AgentRow row, const GridLook &look,
                   const Theme &theme) const;
    void markLook(TileLook &tile, const models::SeatMark &mark, qint32 penalty,
                  const Theme &theme) const;
    void groupLook(TileLook &tile, const models::FloorGrid::Tile &group,
                   const models::GroupPlace &place, const Theme &theme) const;

    void paintCell(QPainter &painter, int column, int row, const GridLook &look,
                   const Theme &theme);
    void paintTiles(QPainter &painter, int column, int row, const GridLook &look,
                    const Theme &theme);
    void paintTile(QPainter &painter, const QRect &box, const TileLook &tile, const Theme &theme,
                   bool isStale);
    //! At the right of that. Gives the width taken.
    int paintAside(QPainter &painter, const QRect &box, const TileLook &tile, const Theme &theme);
    void paintDot(QPainter &painter, const QRect &box, const TileLook &tile, const Theme &theme);
    void paintCount(QPainter &painter, int column, int row, const GridLook &look,
                    const Theme &theme);
    void paintHead(QPainter &painter, int column, const GridLook &look, const Theme &theme);
    void paintFigures(QPainter &painter, int column, const QRect &head, const GridLook &look,
                      const Theme &theme);
    void paintFigure(QPainter &painter, const QRect &box, const QString &label, const QString &text,
                     center::Level level, const GridLook &look, const Theme &theme);
    void paintPenalty(QPainter &painter, int row, const Theme &theme);
    void paintTray(QPainter &painter, const QRect &dirty, const GridLook &look, const Theme &theme);
    void paintCursor(QPainter &painter, const GridLook &look, const Theme &theme);
    //! Gives the width taken.
    int put(QPainter &painter, const QRect &box, const QString &text, TextRole role,
            const QColor &ink, Qt::Alignment side = Qt::AlignLeft);

    const models::FloorGrid &m_grid;
    const GridLayout &m_layout;
    const GridChecks &m_checks;
    center::ThresholdRules m_thresholds{};
    center::StateLimits m_limits{};
    TextCache m_texts{};
};

} // namespace vigie::ui
