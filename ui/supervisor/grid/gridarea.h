// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/floortools.h"
#include "ui/supervisor/grid/gridchecks.h"
#include "ui/supervisor/grid/griddeeds.h"
#include "ui/supervisor/grid/gridpainter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <optional>

class QScrollBar;

namespace vigie::ui {

class GridDragTip;

//! The grid of queues by penalty, painted whole: mouse and keyboard move, add and remove its tiles.
//!
//! What is selected, pointed at or dragged is known by queue and agent, not by its place, so that
//! no update loses it. All changes go through GridDeeds.
class GridArea final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    //! So long after the pointer's last move nothing moves under it.
    static constexpr std::chrono::seconds restTime{5};

    GridArea(const FloorParts &parts, models::FloorGrid &grid, QWidget *parent = nullptr);
    ~GridArea() override;

    models::FloorGrid &grid() const { return m_grid; }
    const GridLayout &layout() const { return m_layout; }
    const GridDeeds &deeds() const { return m_deeds; }
    const GridChecks &checks() const { return m_checks; }
    void setZoom(GridZoom zoom);
    void setStale(bool isStale);
    bool isStale() const { return m_look.isStale; }
    void adopt(const GridArea &old); //!< Selection, cursor and place, at the next showing.
    void setPopupOpen(bool isOpen); //!< A menu over the grid: nothing moves meanwhile.

    const QSet<GridPick> &selected() const { return m_look.selected; }
    const GridSpot &cursor() const { return m_look.cursor; }
    bool isDragging() const { return m_drag.has_value(); }
    void setCursor(const GridSpot &spot); //!< And into view.
    void toggleSelected(const GridSpot &spot);
    QString columnName(int column) const; //!< The queue's.
    void reveal(const GridPick &pick, qint32 penalty);
    //! "Omar Haddad, Ready, 08:12, Trucks, penalty 0".
    QString spokenName(const GridSpot &spot) const;
    std::optional<GridPick> pickAt(const GridSpot &spot) const;
    GridSpot spotOf(const GridPick &pick) const; //!< Nothing: not shown.
    void perform(const QSet<GridPick> &picks, const center::Cell &to, bool isAdd);
    void remove(const QSet<GridPick> &picks);
    bool hasCut() const { return !m_look.cut.isEmpty(); }
    void pickUp(const GridPick &pick, bool isAdd); //!< To be put down in a cell.
    void putDown(const GridSpot &cell);

Q_SIGNALS:
    void said(const QString &sentence); //!< For the person, at once.
    void plusRequested(int column, const QRect &global);
    void menuRequested(const vigie::ui::GridSpot &spot, const QPoint &global);
    void pointerRests(bool isInside); //!< Or a drag runs, or a menu is open: nothing moves.

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    //! The button is down, nothing is decided yet.
    struct Press
    {
        QPoint at{};
        GridSpot spot{};
        Qt::KeyboardModifiers modifiers{};
        bool isBand = false; //!< A rubber band is drawn.
        QSet<GridPick> before{}; //!< Selected ahead of the band.
    };
    struct Drag
    {
        QSet<GridPick> picks{};
        bool isAdd = false;
        QPoint at{}; //!< In the viewport.
    };
    //! Where the keyboard is, whatever moves.
    struct CursorKey
    {
        center::QueueRow queue = GridPick::tray;
        qint32 penalty = 0;
        std::optional<GridPick> pick{};
        int tile = -1; //!< Where it last stood, for when the pick is gone.
    };

    void onMerged(const models::FloorGrid::Changes &changes);
    void updatePlaces(bool isAnchored);
    void updateBars();
    void takeOffset();
    void updateTouched(const models::FloorGrid::Changes &changes);
    void pruneSelection();
    bool isThere(const GridPick &pick) const;
    void refreshCursor();
    void takeCursor(const GridSpot &spot);
    void holdOrRelease();
    void noteMotion(const QPoint &at);
    void settle(); //!< The pointer has rested for so long that holes may close.
    void scrollTo(const GridSpot &spot);

    void setHover(const GridSpot &spot);
    void pressTile(const GridPick &pick, Qt::KeyboardModifiers modifiers);
    void clickTile(const GridSpot &spot, Qt::KeyboardModifiers modifiers, const QPoint &at);
    void toggleOpening(const GridSpot &spot, bool isAll = false);
    void dragBand(const QPoint &to);
    QSet<GridPick> picksIn(const QRect &band) const;
    void selectRange(const GridSpot &from, const GridSpot &to);
    void setSelected(const QSet<GridPick> &picks);
    void startDrag(Qt::KeyboardModifiers modifiers);
    void moveDrag(const QPoint &at, Qt::KeyboardModifiers modifiers);
    void drop();
    void endDrag();
    QPoint scrollStep() const; //!< Of a drag near an edge.
    QString toolTipAt(const GridSpot &spot) const;

    void bindKeys();
    bool moveCursor(QKeyEvent *event);
    GridSpot stepped(const GridSpot &from, int key) const;
    GridSpot inColumn(int column, int row, int tile) const;
    GridSpot steppedInTray(const GridSpot &from, int key) const;
    void pickUp(const QSet<GridPick> &picks, bool isAdd);
    void giveUp();
    void activate();
    QSet<GridPick> handled() const; //!< The selected, else the tile under the cursor.

    FloorParts m_parts;
    models::FloorGrid &m_grid;
    GridLayout m_layout;
    GridChecks m_checks;
    GridPainter m_painter;
    GridDeeds m_deeds;
    GridLook m_look{};
    QScrollBar *m_trayBar;
    CursorKey m_cursor{};
    GridSpot m_anchor{}; //!< Where Shift extends from.
    std::optional<Press> m_press{};
    std::optional<Drag> m_drag{};
    GridDragTip *m_tip = nullptr;
    QBasicTimer m_edge; //!< Scrolls while a drag is near an edge.
    bool m_isCutAdd = false;
    bool m_isPointerIn = false;
    QPoint m_pointer{};
    Instant m_lastMotion{};
    bool m_isPopupOpen = false;
    bool m_isPlacing = false;
    std::optional<QPoint> m_wantedPlace{}; //!< As soon as there is something to scroll.
    int m_room = 0; //!< Below the rows, so that what the pointer is on can stay.
};

} // namespace vigie::ui
