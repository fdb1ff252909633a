// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "ui/supervisor/grid/gridarea.h"
#include "ui/supervisor/grid/griddragtip.h"
#include "ui/widgets/scaling.h"

#include <QApplication>
#include <QEnterEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

// What the mouse does.
namespace vigie::ui {

using models::FloorGrid;
using Kind = FloorGrid::Kind;
using Part = GridSpot::Part;

namespace {

    constexpr int edge = 28; //!< A drag so near to the cells' edge scrolls.
    constexpr int edgeStep = 18;
    constexpr int edgeTime = 30; //!< ms
    constexpr int caretWidth = 24; //!< From a group tile's left, with room for the finger.

} // namespace

bool GridArea::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
        noteMotion(static_cast<QEnterEvent *>(event)->position().toPoint());
        m_isPointerIn = true;
        holdOrRelease();
        break;
    case QEvent::Leave:
        m_isPointerIn = false;
        setHover({});
        holdOrRelease();
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(m_layout.at(help->pos()));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void GridArea::wheelEvent(QWheelEvent *event)
{
    if (m_layout.tray().contains(event->position().toPoint()))
        QApplication::sendEvent(m_trayBar, event);
    else
        QAbstractScrollArea::wheelEvent(event);
    noteMotion(event->position().toPoint());
    setHover(m_layout.at(event->position().toPoint()));
}

void GridArea::setHover(const GridSpot &spot)
{
    if (spot == m_look.hover)
        return;
    const auto refresh = [this](const GridSpot &each) {
        const bool isShown = each.column < m_grid.columnCount() && each.row < m_grid.rowCount();
        if (isShown && (each.isTile() || each.part == Part::Plus))
            viewport()->update(m_layout.rect(each));
    };
    refresh(m_look.hover);
    m_look.hover = spot;
    refresh(spot);
}

void GridArea::mousePressEvent(QMouseEvent *event)
{
    noteMotion(event->position().toPoint());
    if (m_drag) { // Another button gives it up.
        endDrag();
        return;
    }
    const GridSpot spot = m_layout.at(event->position().toPoint());
    if (event->button() == Qt::RightButton) {
        if (const auto pick = pickAt(spot); pick && !m_look.selected.contains(*pick))
            setSelected({*pick});
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_press = Press{.at = event->position().toPoint(),
                    .spot = spot,
                    .modifiers = event->modifiers(),
                    .before = m_look.selected};
    holdOrRelease();
    if (spot.part == Part::Cell || spot.part == Part::Tray)
        takeCursor(spot);
    if (const auto pick = pickAt(spot))
        pressTile(*pick, event->modifiers());
}

void GridArea::pressTile(const GridPick &pick, Qt::KeyboardModifiers modifiers)
{
    // With Ctrl a drag adds, so a click is one only when the button comes up.
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier) || m_look.selected.contains(pick))
        return;
    setSelected({pick});
    m_anchor = m_press->spot;
}

void GridArea::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    noteMotion(at);
    if (m_drag)
        return moveDrag(at, event->modifiers());
    setHover(m_layout.at(at));
    if (!m_press || (at - m_press->at).manhattanLength() < QApplication::startDragDistance())
        return;
    if (m_press->isBand)
        return dragBand(at);
    if (pickAt(m_press->spot)) {
        startDrag(event->modifiers());
        if (m_drag)
            moveDrag(at, event->modifiers());
    } else if (m_press->spot.part == Part::Cell || m_press->spot.part == Part::Nothing) {
        m_press->isBand = true;
        dragBand(at);
    }
}

void GridArea::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || (!m_press && !m_drag))
        return;
    noteMotion(event->position().toPoint());
    if (m_drag) {
        moveDrag(event->position().toPoint(), event->modifiers());
        drop();
        return;
    }
    const Press press = *m_press;
    m_press.reset();
    m_look.band = {};
    viewport()->update();
    if (!press.isBand && m_layout.at(event->position().toPoint()) == press.spot)
        clickTile(press.spot, press.modifiers, press.at);
    holdOrRelease();
}

void GridArea::clickTile(const GridSpot &spot, Qt::KeyboardModifiers modifiers, const QPoint &at)
{
    if (spot.part == Part::Plus) {
        const QRect box = m_layout.plus(spot.column);
        Q_EMIT plusRequested(spot.column, {viewport()->mapToGlobal(box.topLeft()), box.size()});
        return;
    }
    const auto pick = pickAt(spot);
    if (!pick) {
        if (spot.isTile())
            toggleOpening(spot, true); // "5 more"
        else if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
            setSelected({});
        return;
    }
    if (modifiers & Qt::ShiftModifier)
        return selectRange(m_anchor.isTile() ? m_anchor : spot, spot);
    m_anchor = spot;
    if (modifiers & Qt::ControlModifier) {
        QSet<GridPick> picks = m_look.selected;
        if (!picks.remove(*pick))
            picks.insert(*pick);
        return setSelected(picks);
    }
    setSelected({*pick});
    if (m_deeds.hasFailed(*pick)) {
        const QString obstacle = m_deeds.obstacle();
        if (obstacle.isEmpty())
            m_deeds.retry(*pick);
        else
            Q_EMIT said(obstacle);
        return;
    }
    if (pick->isGroup() && at.x() - m_layout.rect(spot).x() < caretWidth)
        toggleOpening(spot);
}

void GridArea::mouseDoubleClickEvent(QMouseEvent *event)
{
    const GridSpot spot = m_layout.at(event->position().toPoint());
    const auto pick = pickAt(spot);
    if (pick && pick->isGroup() && !m_deeds.hasFailed(*pick))
        toggleOpening(spot);
    else
        mousePressEvent(event);
}

void GridArea::toggleOpening(const GridSpot &spot, bool isAll)
{
    const bool isTray = spot.part == Part::Tray;
    const auto tiles = isTray ? std::span<const FloorGrid::Tile>(m_grid.tray())
                              : m_grid.tiles(spot.column, spot.row);
    const models::GroupPlace place{isTray ? GridPick::tray : m_grid.queueAt(spot.column),
                                   isTray ? 0 : m_grid.penaltyAt(spot.row),
                                   tiles[std::size_t(spot.tile)].group()};
    const bool isOpen = m_grid.opening(place) != FloorGrid::Opening::Closed;
    m_grid.setOpening(place,
                      isAll        ? FloorGrid::Opening::All
                          : isOpen ? FloorGrid::Opening::Closed
                                   : FloorGrid::Opening::Few);
}

void GridArea::selectRange(const GridSpot &from, const GridSpot &to)
{
    if (from.part != to.part || from.column != to.column)
        return setSelected(pickAt(to) ? QSet<GridPick>{*pickAt(to)} : QSet<GridPick>());
    const auto before = [](const GridSpot &a, const GridSpot &b) {
        return std::pair(a.row, a.tile) < std::pair(b.row, b.tile);
    };
    const auto [first, last] = std::minmax(from, to, before);
    QSet<GridPick> picks;
    for (int row = first.row; row <= last.row; ++row) {
        const int end = to.part == Part::Tray ? int(m_grid.tray().size())
                                              : int(m_grid.tiles(to.column, row).size());
        for (int tile = 0; tile < end; ++tile) {
            const GridSpot spot{.part = to.part, .column = to.column, .row = row, .tile = tile};
            const auto pick = pickAt(spot);
            if (pick && !before(spot, first) && !before(last, spot))
                picks.insert(*pick);
        }
    }
    setSelected(picks);
}

void GridArea::dragBand(const QPoint &to)
{
    m_look.band = QRect(m_press->at, to).normalized().intersected(m_layout.body());
    QSet<GridPick> picks = picksIn(m_look.band);
    if (m_press->modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        picks.unite(m_press->before);
    setSelected(picks);
}

QSet<GridPick> GridArea::picksIn(const QRect &band) const
{
    QSet<GridPick> picks;
    const auto [firstColumn, lastColumn] = m_layout.columns();
    const auto [firstRow, lastRow] = m_layout.rows();
    for (int column = firstColumn; column <= lastColumn; ++column) {
        for (int row = firstRow; row <= lastRow; ++row) {
            const int tiles = int(m_grid.tiles(column, row).size());
            for (int tile = 0; tile < tiles; ++tile) {
                const GridSpot spot{.part = Part::Cell, .column = column, .row = row, .tile = tile};
                if (const auto pick = pickAt(spot); pick && band.intersects(m_layout.rect(spot)))
                    picks.insert(*pick);
            }
        }
    }
    return picks;
}

void GridArea::startDrag(Qt::KeyboardModifiers modifiers)
{
    const auto pick = pickAt(m_press->spot);
    const QString obstacle = m_deeds.obstacle();
    if (!pick || !obstacle.isEmpty()) {
        m_press.reset();
        if (!obstacle.isEmpty())
            Q_EMIT said(obstacle);
        return;
    }
    if (!m_look.selected.contains(*pick))
        setSelected({*pick});
    m_drag = Drag{.picks = m_look.selected, .isAdd = bool(modifiers & Qt::ControlModifier)};
    m_press.reset();
    m_tip = new GridDragTip(m_painter, window());
    m_tip->setDragged(*pick, m_deeds.countOf(m_drag->picks));
    m_tip->show();
    m_edge.start(edgeTime, this);
    setFocus(Qt::MouseFocusReason);
}

void GridArea::moveDrag(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    m_drag->at = at;
    m_drag->isAdd = modifiers & Qt::ControlModifier;
    GridSpot spot = m_layout.at(at);
    spot.tile = -1;
    if (spot.part != Part::Cell && spot.part != Part::Bin)
        spot = {};
    m_look.target = spot;
    m_look.targetWords = m_deeds.nameOf(m_drag->picks);
    const bool isOne = m_drag->picks.size() == 1 && !m_drag->picks.cbegin()->isGroup();
    //: Where tiles that are dragged would stand: so many agents more.
    m_look.targetCount = isOne ? QString() : tr("+ %1").arg(m_deeds.seatsOf(m_drag->picks).size());
    m_look.estimates.clear();
    if (!m_deeds.obstacle().isEmpty()) {
        m_tip->setWords(m_deeds.obstacle(), {});
    } else if (spot.part == Part::Cell) {
        const center::Cell to{m_grid.queue(spot.column).id, m_grid.penaltyAt(spot.row)};
        const auto [deed, source] = m_deeds.tip(m_drag->picks, to, m_drag->isAdd);
        m_tip->setWords(deed, source);
        m_look.estimates = m_deeds.estimates(m_drag->picks, to, m_drag->isAdd);
    } else if (spot.part == Part::Bin) {
        const auto [deed, source] = m_deeds.removalTip(m_drag->picks);
        m_tip->setWords(deed, source);
    } else {
        m_tip->setWords({}, {});
    }
    m_tip->follow(viewport()->mapToGlobal(at));
    viewport()->update();
}

void GridArea::drop()
{
    const Drag drag = *m_drag;
    const GridSpot target = m_look.target;
    endDrag();
    if (target.part == Part::Cell)
        perform(drag.picks, {m_grid.queue(target.column).id, m_grid.penaltyAt(target.row)},
                drag.isAdd);
    else if (target.part == Part::Bin)
        remove(drag.picks);
}

void GridArea::endDrag()
{
    if (!m_drag)
        return;
    m_drag.reset();
    m_edge.stop();
    m_look.target = {};
    m_look.estimates.clear();
    m_tip->hide();
    m_tip->deleteLater();
    m_tip = nullptr;
    viewport()->update();
    holdOrRelease();
}

QPoint GridArea::scrollStep() const
{
    const QRect body = m_layout.body();
    const QPoint &at = m_drag->at;
    const auto step = [](int place, int first, int last) {
        return place < first + edge ? -edgeStep : place > last - edge ? edgeStep : 0;
    };
    if (m_layout.tray().contains(at))
        return {};
    return {step(at.x(), body.left(), body.right()), step(at.y(), body.top(), body.bottom())};
}

void GridArea::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edge.timerId() || !m_drag)
        return QAbstractScrollArea::timerEvent(event);
    const QPoint step = scrollStep();
    if (step.isNull())
        return;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + step.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step.y());
    moveDrag(m_drag->at, m_drag->isAdd ? Qt::ControlModifier : Qt::NoModifier);
}

void GridArea::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const GridSpot spot = isKey ? m_look.cursor : m_layout.at(event->pos());
    const QPoint at = isKey && spot.isCellOrTray()
        ? viewport()->mapToGlobal(m_layout.rect(spot).center())
        : event->globalPos();
    Q_EMIT menuRequested(spot, at);
}

} // namespace vigie::ui
