// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/grid/gridarea.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/frameclock.h"
#include "ui/supervisor/grid/gridaccess.h"
#include "ui/supervisor/grid/griddragtip.h"
#include "ui/supervisor/thresholdbook.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/scaling.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::FloorGrid;
using Part = GridSpot::Part;

GridArea::GridArea(const FloorParts &parts, FloorGrid &grid, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_parts(parts)
    , m_grid(grid)
    , m_layout(grid)
    , m_checks(parts.tools.assignments(), parts.desk.center(), parts.desk.clock())
    , m_painter(grid, m_layout, m_checks)
    , m_deeds(grid, parts.desk, parts.tools.assignments())
    , m_trayBar(new QScrollBar(Qt::Vertical, this))
{
    installGridAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_trayBar->setObjectName(u"gridTrayBar"_s);
    m_trayBar->hide();
    m_look.now = parts.desk.clock().now();
    const auto takeRules = [this] {
        m_painter.setThresholds(m_parts.tools.thresholds().rules());
        m_painter.setLimits(m_parts.tools.thresholds().limits());
        viewport()->update();
    };
    takeRules();
    connect(&grid, &FloorGrid::merged, this, &GridArea::onMerged);
    connect(&parts.frames, &models::FrameClock::second, this, [this] {
        if (m_look.isStale || !isVisible())
            return;
        m_look.now = m_parts.desk.clock().now();
        viewport()->update();
        settle();
    });
    connect(&m_checks, &GridChecks::changed, this, [this] {
        if (!m_look.isStale)
            m_look.now = m_parts.desk.clock().now();
        viewport()->update();
    });
    connect(&parts.tools.thresholds(), &ThresholdBook::changed, this, takeRules);
    connect(m_trayBar, &QScrollBar::valueChanged, this, [this] {
        m_layout.setOffset({horizontalScrollBar()->value(), verticalScrollBar()->value()},
                           m_trayBar->value());
        viewport()->update(m_layout.tray());
    });
    bindKeys();
}

GridArea::~GridArea() = default;

void GridArea::setZoom(GridZoom zoom)
{
    m_layout.setZoom(zoom);
    updatePlaces(false);
}

void GridArea::setStale(bool isStale)
{
    if (std::exchange(m_look.isStale, isStale) == isStale)
        return;
    // Nothing old ticks.
    m_look.now = m_parts.desk.clock().now();
    viewport()->update();
}

void GridArea::adopt(const GridArea &old)
{
    m_look.selected = old.m_look.selected;
    m_cursor = old.m_cursor;
    m_look.cursor = old.m_look.cursor;
    m_wantedPlace = {old.horizontalScrollBar()->value(), old.verticalScrollBar()->value()};
}

void GridArea::setPopupOpen(bool isOpen)
{
    m_isPopupOpen = isOpen;
    holdOrRelease();
}

void GridArea::holdOrRelease()
{
    const bool isHeld = m_isPointerIn || m_isPopupOpen || m_drag || m_press;
    if (isHeld != m_grid.isHeld())
        Q_EMIT pointerRests(isHeld);
    m_grid.setHeld(isHeld);
    if (!isHeld && std::exchange(m_room, 0) != 0)
        updatePlaces(false);
}

void GridArea::noteMotion(const QPoint &at)
{
    m_pointer = at;
    m_lastMotion = m_parts.desk.clock().now();
}

void GridArea::settle()
{
    const bool isBusy = m_isPopupOpen || m_drag || m_press;
    if (!m_grid.isHeld() || isBusy || m_parts.desk.clock().now() - m_lastMotion < restTime)
        return;
    m_room = 0;
    m_grid.settle();
    setHover(m_layout.at(m_pointer));
}

void GridArea::onMerged(const FloorGrid::Changes &changes)
{
    if (!m_look.isStale)
        m_look.now = m_parts.desk.clock().now();
    // Of columns that are scrolled away nothing on screen depends.
    const auto [first, last] = m_layout.columns();
    const bool isSeen = changes.isWhole || changes.isTray
        || std::ranges::any_of(changes.columns, [first = first, last = last](int column) {
                            return column >= first && column <= last;
                        });
    if (isSeen)
        updatePlaces(true);
    else
        updateTouched(changes);
    if (!isSeen && changes.columns.empty())
        return;
    pruneSelection();
    refreshCursor();
    if (m_drag)
        moveDrag(m_drag->at, m_drag->isAdd ? Qt::ControlModifier : Qt::NoModifier);
}

//! Tiles and heads in view that look different; the rest costs nothing.
void GridArea::updateTouched(const FloorGrid::Changes &changes)
{
    for (const center::QueueRow queue : changes.queues) {
        if (const int column = m_grid.columnOf(queue); column >= 0)
            viewport()->update(m_layout.head(column).intersected(m_layout.heads()));
    }
    if (changes.agents.empty())
        return;
    std::vector<bool> isTouched(std::size_t(m_grid.center().agentCount()));
    for (const center::AgentRow agent : changes.agents)
        isTouched[std::size_t(center::raw(agent))] = true;
    const auto touches = [&isTouched](const FloorGrid::Tile &tile) {
        return center::raw(tile.agent()) >= 0 && isTouched[std::size_t(center::raw(tile.agent()))];
    };
    const auto [firstColumn, lastColumn] = m_layout.columns();
    const auto [firstRow, lastRow] = m_layout.rows();
    for (int column = firstColumn; column <= lastColumn; ++column) {
        for (int row = firstRow; row <= lastRow; ++row) {
            const auto tiles = m_grid.tiles(column, row);
            for (std::size_t i = 0; i < tiles.size(); ++i) {
                if (touches(tiles[i]))
                    viewport()->update((m_layout.zoom() == GridZoom::Counts
                                            ? m_layout.cell(column, row)
                                            : m_layout.tile(column, row, int(i)))
                                           .intersected(m_layout.body()));
            }
        }
    }
    const QRect list = m_layout.trayList();
    for (std::size_t i = 0; i < m_grid.tray().size(); ++i) {
        const QRect box = m_layout.trayTile(int(i));
        if (box.top() > list.bottom())
            break;
        if (box.bottom() >= list.top() && touches(m_grid.tray()[i]))
            viewport()->update(box.intersected(list));
    }
}

//! \a isAnchored: what the pointer or else the cursor is on stays where it is on screen.
void GridArea::updatePlaces(bool isAnchored)
{
    const GridSpot fixed = m_look.hover.part == Part::Cell ? m_look.hover : m_look.cursor;
    const bool hasAnchor = isAnchored && fixed.part == Part::Cell && m_isPointerIn;
    const qint32 penalty
        = hasAnchor && fixed.row < m_grid.rowCount() ? m_grid.penaltyAt(fixed.row) : -1;
    const int before = hasAnchor ? m_layout.rowTop(fixed.row) : 0;
    m_layout.update(viewport()->size());
    const int row = hasAnchor ? m_grid.rowOf(penalty) : -1;
    const int shift = row < 0 ? 0 : m_layout.rowTop(row) - before;
    if (shift > 0) {
        const int value = verticalScrollBar()->value() + shift;
        const int rest = m_layout.contentSize().height() - m_layout.body().height();
        m_room = std::max(m_room, value - rest);
        updateBars();
        verticalScrollBar()->setValue(value);
    } else {
        updateBars();
    }
    viewport()->update();
}

void GridArea::updateBars()
{
    const QSize content = m_layout.contentSize() + QSize(0, m_room);
    const QSize body = m_layout.body().size();
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - body.width()));
    horizontalScrollBar()->setPageStep(body.width());
    horizontalScrollBar()->setSingleStep(std::max(1, m_layout.columnWidth() / 2));
    verticalScrollBar()->setRange(0, std::max(0, content.height() - body.height()));
    verticalScrollBar()->setPageStep(body.height());
    verticalScrollBar()->setSingleStep(m_layout.tileHeight());
    const QRect list = m_layout.trayList();
    const int hidden = std::max(0, m_layout.trayHeight() - list.height());
    const int width = m_trayBar->sizeHint().width();
    m_trayBar->setGeometry(list.right() - width + 1, list.y(), width, list.height());
    m_trayBar->setRange(0, hidden);
    m_trayBar->setPageStep(list.height());
    m_trayBar->setSingleStep(m_layout.tileHeight());
    m_trayBar->setVisible(hidden > 0);
    if (!m_isPlacing)
        takeOffset();
}

void GridArea::scrollContentsBy(int, int)
{
    if (m_isPlacing)
        return;
    takeOffset();
    viewport()->update();
}

//! Other columns in view may make other rows: the one at the top stays where it is.
void GridArea::takeOffset()
{
    const int first = m_layout.rows().first;
    const int before = first < m_grid.rowCount() ? m_layout.rowTop(first) : 0;
    if (!m_layout.setOffset({horizontalScrollBar()->value(), verticalScrollBar()->value()},
                            m_trayBar->value()))
        return;
    const QScopedValueRollback placing(m_isPlacing, true);
    const int shift = first < m_grid.rowCount() ? m_layout.rowTop(first) - before : 0;
    const int value = verticalScrollBar()->value() + shift;
    updateBars();
    verticalScrollBar()->setValue(value);
    m_layout.setOffset({horizontalScrollBar()->value(), verticalScrollBar()->value()},
                       m_trayBar->value());
}

void GridArea::resizeEvent(QResizeEvent *)
{
    updatePlaces(false);
}

void GridArea::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
        m_painter.forgetTexts();
        updatePlaces(false);
        break;
    default:
        break;
    }
}

void GridArea::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_grid.setActive(true);
    if (const auto place = std::exchange(m_wantedPlace, {})) {
        horizontalScrollBar()->setValue(place->x()); // First: it decides how high the rows are.
        verticalScrollBar()->setValue(place->y());
    }
}

void GridArea::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    endDrag();
    m_press.reset();
    m_isPointerIn = false;
    holdOrRelease();
    m_grid.setActive(false);
    m_painter.forgetTexts();
}

void GridArea::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    m_look.isCursorShown = showsFocus(this);
    m_painter.paint(painter, event->rect(), m_look, themeOf(this));
}

void GridArea::perform(const QSet<GridPick> &picks, const center::Cell &to, bool isAdd)
{
    const QString problem = m_deeds.run(m_deeds.plan(picks, to, isAdd));
    if (!problem.isEmpty()) {
        Q_EMIT said(problem);
        return;
    }
    // The selection goes with them.
    const auto queue = m_grid.center().row(to.queue);
    QSet<GridPick> moved;
    for (const GridPick &pick : picks) {
        if (queue)
            moved.insert({.queue = *queue,
                          .agent = pick.agent,
                          .group = pick.group,
                          .penalty = pick.isGroup() ? to.penalty : 0});
    }
    m_look.cut.clear();
    setSelected(moved);
}

void GridArea::remove(const QSet<GridPick> &picks)
{
    const QString problem = m_deeds.run(m_deeds.planRemoval(picks));
    if (!problem.isEmpty())
        Q_EMIT said(problem);
    m_look.cut.clear();
    viewport()->update();
}

void GridArea::setSelected(const QSet<GridPick> &picks)
{
    m_look.selected = picks;
    viewport()->update();
}

} // namespace vigie::ui
