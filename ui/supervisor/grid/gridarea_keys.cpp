// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/supervisor/grid/gridaccess.h"
#include "ui/supervisor/grid/gridarea.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/format.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/statevisual.h"

#include <QKeyEvent>

#include <algorithm>

// What the keyboard does, and what a place is called.
namespace vigie::ui {

using models::FloorGrid;
using Kind = FloorGrid::Kind;
using Part = GridSpot::Part;

void GridArea::bindKeys()
{
    const auto bind = [this](KeyAction action, auto act) {
        m_parts.keys.bind(action, this, act, Qt::WidgetShortcut);
    };
    bind(KeyAction::CutTile, [this] { pickUp(handled(), false); });
    bind(KeyAction::CopyTile, [this] { pickUp(handled(), true); });
    bind(KeyAction::PasteTile, [this] { putDown(m_look.cursor); });
    bind(KeyAction::RemoveTile, [this] {
        if (const auto picks = handled(); !picks.isEmpty())
            remove(picks);
    });
}

QSet<GridPick> GridArea::handled() const
{
    if (!m_look.selected.isEmpty())
        return m_look.selected;
    const auto pick = pickAt(m_look.cursor);
    return pick ? QSet<GridPick>{*pick} : QSet<GridPick>();
}

void GridArea::pickUp(const GridPick &pick, bool isAdd)
{
    pickUp(m_look.selected.contains(pick) ? m_look.selected : QSet<GridPick>{pick}, isAdd);
}

void GridArea::pickUp(const QSet<GridPick> &picks, bool isAdd)
{
    if (picks.isEmpty())
        return;
    m_look.cut = picks;
    m_isCutAdd = isAdd;
    viewport()->update();
    const QString name = m_deeds.nameOf(picks);
    const QString key = m_parts.keys.keyText(KeyAction::PasteTile);
    //: %1 is an agent, a group or "3 agents"; %2 is a key.
    Q_EMIT said(isAdd ? tr("%1: choose a cell, then %2 adds.").arg(name, key)
                      : tr("%1: choose a cell, then %2 moves.").arg(name, key));
}

void GridArea::putDown(const GridSpot &at)
{
    if (m_look.cut.isEmpty())
        return;
    if (at.part != Part::Cell) {
        Q_EMIT said(tr("Choose a cell of a queue first."));
        return;
    }
    const QSet<GridPick> picks = m_look.cut;
    perform(picks, {m_grid.queue(at.column).id, m_grid.penaltyAt(at.row)}, m_isCutAdd);
    // The keyboard follows what it moved.
    if (m_look.cut.isEmpty() && m_look.selected.size() == 1)
        m_cursor.pick = *m_look.selected.cbegin();
}

void GridArea::giveUp()
{
    if (m_drag)
        return endDrag();
    if (!m_look.cut.isEmpty()) {
        m_look.cut.clear();
        Q_EMIT said({});
    } else {
        m_look.selected.clear();
    }
    viewport()->update();
}

//! Return: asks again for what failed, else opens or closes a group.
void GridArea::activate()
{
    const GridSpot at = m_look.cursor;
    const auto pick = pickAt(at);
    if (!pick) {
        if (at.isTile())
            toggleOpening(at, true);
        return;
    }
    if (m_deeds.hasFailed(*pick)) {
        const QString obstacle = m_deeds.obstacle();
        if (obstacle.isEmpty())
            m_deeds.retry(*pick);
        else
            Q_EMIT said(obstacle);
    } else if (pick->isGroup()) {
        toggleOpening(at);
    }
}

void GridArea::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!m_drag && m_look.cut.isEmpty() && m_look.selected.isEmpty())
            event->ignore();
        giveUp();
        return;
    case Qt::Key_Space:
        noteKeyboard(this);
        m_anchor = m_look.cursor;
        return toggleSelected(m_look.cursor);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        noteKeyboard(this);
        return activate();
    case Qt::Key_Control:
        if (m_drag)
            moveDrag(m_drag->at, Qt::ControlModifier);
        return;
    default:
        break;
    }
    if (!moveCursor(event))
        event->ignore();
}

void GridArea::keyReleaseEvent(QKeyEvent *event)
{
    if (m_drag && event->key() == Qt::Key_Control)
        moveDrag(m_drag->at, Qt::NoModifier);
    QAbstractScrollArea::keyReleaseEvent(event);
}

bool GridArea::moveCursor(QKeyEvent *event)
{
    constexpr std::array keys{Qt::Key_Up,   Qt::Key_Down, Qt::Key_Left,   Qt::Key_Right,
                              Qt::Key_Home, Qt::Key_End,  Qt::Key_PageUp, Qt::Key_PageDown};
    if (std::ranges::find(keys, event->key()) == keys.end()
        || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    noteKeyboard(this);
    const GridSpot from = m_look.cursor;
    const auto pick = pickAt(from);
    if (pick && pick->isGroup() && !m_deeds.hasFailed(*pick)) {
        const models::GroupPlace place = pick->place();
        const bool isOpen = m_grid.opening(place) != FloorGrid::Opening::Closed;
        if ((event->key() == Qt::Key_Right && !isOpen)
            || (event->key() == Qt::Key_Left && isOpen)) {
            toggleOpening(from);
            return true;
        }
    }
    const GridSpot to = stepped(from, event->key());
    if (!to.isCellOrTray())
        return true;
    setCursor(to);
    if (event->modifiers() & Qt::ShiftModifier)
        selectRange(m_anchor.isTile() ? m_anchor : from, to);
    else
        m_anchor = to;
    return true;
}

//! Of a cell the tile of that number, as far as there is one that can be stood on.
GridSpot GridArea::inColumn(int column, int row, int tile) const
{
    const int last = int(m_grid.tiles(column, row).size()) - 1;
    GridSpot spot{.part = Part::Cell, .column = column, .row = row, .tile = std::min(tile, last)};
    if (m_layout.zoom() == GridZoom::Counts)
        spot.tile = -1;
    const auto isHole = [this](const GridSpot &each) {
        return each.isTile()
            && m_grid.tiles(each.column, each.row)[std::size_t(each.tile)].kind() == Kind::Hole;
    };
    while (isHole(spot))
        --spot.tile;
    return spot;
}

GridSpot GridArea::stepped(const GridSpot &from, int key) const
{
    if (m_grid.columnCount() == 0 || m_grid.rowCount() == 0)
        return {.part = Part::Tray, .tile = m_grid.tray().empty() ? -1 : 0};
    if (from.part == Part::Tray)
        return steppedInTray(from, key);
    if (from.part != Part::Cell)
        return inColumn(std::max(0, m_layout.columns().first), 0, 0);
    const int columns = m_grid.columnCount();
    const int rows = m_grid.rowCount();
    const int tiles
        = m_layout.zoom() == GridZoom::Counts ? 0 : int(m_grid.tiles(from.column, from.row).size());
    const int page = std::max(1, rows - 1);
    switch (key) {
    case Qt::Key_Down:
        if (from.tile + 1 < tiles && from.tile >= 0)
            return inColumn(from.column, from.row, from.tile + 1);
        return from.row + 1 < rows ? inColumn(from.column, from.row + 1, 0) : from;
    case Qt::Key_Up:
        if (from.tile > 0)
            return inColumn(from.column, from.row, from.tile - 1);
        return from.row > 0 ? inColumn(from.column, from.row - 1, INT_MAX) : from;
    case Qt::Key_Left:
        if (from.column == 0)
            return m_grid.tray().empty() ? from : GridSpot{.part = Part::Tray, .tile = 0};
        return inColumn(from.column - 1, from.row, std::max(0, from.tile));
    case Qt::Key_Right:
        return from.column + 1 < columns
            ? inColumn(from.column + 1, from.row, std::max(0, from.tile))
            : from;
    case Qt::Key_Home:
        return inColumn(0, from.row, 0);
    case Qt::Key_End:
        return inColumn(columns - 1, from.row, 0);
    case Qt::Key_PageUp: {
        const int row = m_layout.rowAt(m_layout.rect(from).y() - m_layout.body().height());
        return inColumn(from.column, std::min(row < 0 ? 0 : row, std::max(0, from.row - 1)), 0);
    }
    case Qt::Key_PageDown: {
        const int row = m_layout.rowAt(m_layout.rect(from).y() + m_layout.body().height());
        return inColumn(
            from.column,
            std::clamp(row < 0 ? page : row, std::min(from.row + 1, rows - 1), rows - 1), 0);
    }
    default:
        return from;
    }
}

GridSpot GridArea::steppedInTray(const GridSpot &from, int key) const
{
    const int last = int(m_grid.tray().size()) - 1;
    const int page = std::max(1, m_layout.trayList().height() / (m_layout.tileHeight() + 3) - 1);
    const auto at = [last](int tile) {
        return GridSpot{.part = Part::Tray, .tile = std::clamp(tile, std::min(0, last), last)};
    };
    switch (key) {
    case Qt::Key_Down:
        return at(from.tile + 1);
    case Qt::Key_Up:
        return at(from.tile - 1);
    case Qt::Key_PageDown:
        return at(from.tile + page);
    case Qt::Key_PageUp:
        return at(from.tile - page);
    case Qt::Key_Home:
        return at(0);
    case Qt::Key_End:
        return at(last);
    case Qt::Key_Right:
        return inColumn(m_layout.columns().first, std::max(0, m_layout.rows().first), 0);
    default:
        return from;
    }
}

void GridArea::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    noteFocus(this, event);
    if (!m_look.cursor.isCellOrTray() && m_grid.columnCount() > 0 && m_grid.rowCount() > 0)
        takeCursor(inColumn(m_layout.columns().first, 0, 0));
    tellGridCursor(*this);
    viewport()->update();
}

void GridArea::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QString GridArea::spokenName(const GridSpot &spot) const
{
    const bool isTray = spot.part == Part::Tray;
    const center::QueueRow queue = isTray ? GridPick::tray : m_grid.queueAt(spot.column);
    const qint32 penalty = isTray ? 0 : m_grid.penaltyAt(spot.row);
    const QString cell = isTray
        ? tr("in no shown queue")
        : m_deeds.nameOf(center::Cell{m_grid.center().queue(queue).id, penalty});
    if (!spot.isTile()) {
        if (isTray)
            return cell;
        //: A cell of the grid, for a screen reader: "Boats, penalty 1, 3 agents".
        return tr("%1, %Ln agent(s)", nullptr, m_grid.agentsIn(spot.column, spot.row)).arg(cell);
    }
    const auto &tile = isTray ? m_grid.tray()[std::size_t(spot.tile)]
                              : m_grid.tiles(spot.column, spot.row)[std::size_t(spot.tile)];
    const QString aside = m_painter.asideOf(tile, queue, penalty, m_look);
    const auto pick = pickAt(spot);
    if (!pick)
        return tr("%1, %2").arg(tr("and %Ln more", nullptr, tile.count()), cell);
    if (pick->isGroup())
        //: A group's tile, for a screen reader: name, "7 of 12", the cell.
        return tr("%1, %2, %3").arg(m_deeds.nameOf(*pick), aside, cell);
    const center::Agent &agent = m_grid.center().agent(tile.agent());
    const QString state = stateLabel(m_look.isStale ? center::ShownState::Unknown : agent.state);
    //: An agent's tile, for a screen reader: name, state, time or change under way, the cell.
    return tr("%1, %2, %3, %4").arg(agent.name(), state, aside, cell);
}

QString GridArea::toolTipAt(const GridSpot &spot) const
{
    if (spot.part == Part::Head) {
        const center::Queue &queue = m_grid.queue(spot.column);
        //: A queue's name and number.
        return tr("%1 (%2)").arg(queue.label(), queue.number);
    }
    if (spot.part == Part::Plus)
        return tr("Add a group to this queue");
    const auto pick = pickAt(spot);
    if (!pick)
        return {};
    QString text = spokenName(spot);
    if (m_deeds.hasFailed(*pick)) {
        const models::SeatMark *mark
            = pick->isGroup() ? nullptr : m_grid.marks().find(pick->agent, pick->queue);
        const bool isLink = mark != nullptr && mark->failure == center::IntentFailure::LinkDown;
        text += u'\n'
            + (isLink ? tr("Not sent: the link was lost. Click to ask again.")
                      : tr("The server did not confirm it. Click to ask again."));
    }
    return text;
}

QString GridArea::columnName(int column) const
{
    return m_grid.queue(column).label();
}

} // namespace vigie::ui
