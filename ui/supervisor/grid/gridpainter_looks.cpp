// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "ui/supervisor/grid/gridchecks.h"
#include "ui/supervisor/grid/gridpainter.h"
#include "ui/widgets/floordelegate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/statevisual.h"
#include "ui/widgets/stylepaint.h"

#include <QPainter>

// What a tile looks like, and the heads of the queues.
namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::FloorGrid;
using Kind = FloorGrid::Kind;
using Part = GridSpot::Part;

namespace {

    constexpr int padding = 10;
    constexpr int boxGap = 4;

    //: A tile's clock where none runs: logged out.
    QString sinceOf(const center::Agent &agent, Instant now)
    {
        return agent.hasDuration() ? formatSince(agent.since, now) : noValue();
    }

} // namespace

void GridPainter::agentLook(TileLook &tile, center::AgentRow row, const GridLook &look,
                            const Theme &theme) const
{
    const center::Agent &agent = m_grid.center().agent(row);
    const center::ShownState state = look.isStale ? center::ShownState::Unknown : agent.state;
    tile.icon = visualOf(state).icon;
    tile.iconInk = theme.*visualOf(state).colour;
    tile.name = agent.name();
    tile.aside = sinceOf(agent, look.now);
    if (agent.hasDuration() && !look.isStale) {
        const auto time = std::chrono::floor<std::chrono::seconds>(look.now - agent.since);
        const QString reason = state == center::ShownState::Pause ? agent.cause : QString();
        tile.level = m_limits.of(state, reason, time);
    }
}

void GridPainter::markLook(TileLook &tile, const models::SeatMark &mark, qint32 penalty,
                           const Theme &theme) const
{
    const bool isTarget = mark.after == penalty;
    if (mark.isFailed()) {
        if (isTarget || mark.after == center::AssignmentRow::none) {
            tile.isFailed = true;
            tile.edge = theme.danger;
            tile.asideInk = theme.danger;
            //: On a tile whose change was not confirmed: a click asks again.
            tile.aside = tr("Retry");
        }
        return;
    }
    if (isTarget) {
        tile.line = Qt::DotLine;
        tile.edge = theme.text2;
        tile.icon = "clock"_L1;
        tile.iconInk = theme.text2;
        //: On a tile that was asked to come into a cell.
        tile.aside = tr("adding");
        return;
    }
    tile.line = Qt::DashLine;
    tile.edge = theme.lineStrong;
    tile.ink = tile.iconInk = theme.text3;
    //: On a tile that was asked to leave a cell, for another or for none.
    tile.aside
        = mark.isMove || mark.after != center::AssignmentRow::none ? tr("moving") : tr("removing");
}

void GridPainter::groupLook(TileLook &tile, const FloorGrid::Tile &group,
                            const models::GroupPlace &place, const Theme &theme) const
{
    const bool isOpen = m_grid.opening(place) != FloorGrid::Opening::Closed;
    tile.caret = isOpen ? "caret-down"_L1 : "caret-right"_L1;
    tile.icon = "users"_L1;
    tile.iconInk = theme.text2;
    tile.name = m_grid.groupLabel(group.group());
    tile.asideInk = theme.text3;
    tile.figure = QString::number(group.count());
    //: On a group's tile, behind the number of its agents here: "of 12".
    tile.aside = tr("of %1").arg(m_grid.groupSize(group.group()));
    const models::GroupMark mark = m_grid.marks().find(place);
    if (mark.failed > 0 && !mark.isUnderWay()) {
        tile.isFailed = true;
        tile.figure.clear();
        tile.edge = theme.danger;
        tile.asideInk = theme.danger;
        //: On a group's tile: so many of those that were asked for are not confirmed.
        tile.aside = tr("%1 of %2, Retry").arg(mark.failed).arg(mark.asked);
        //: The same where the group's name leaves no room for more: "1 of 3".
        tile.asideShort = tr("%1 of %2").arg(mark.failed).arg(mark.asked);
    } else if (mark.isUnderWay()) {
        tile.figure.clear();
        tile.line = Qt::DotLine;
        tile.edge = theme.text2;
        tile.icon = "clock"_L1;
        //: On a group's tile: so many of those that were asked for have come.
        tile.aside = tr("%1 of %2 done").arg(mark.done).arg(mark.asked);
    } else if (mark.leaving > 0) {
        tile.figure.clear();
        tile.line = Qt::DashLine;
        tile.edge = theme.lineStrong;
        tile.ink = tile.iconInk = theme.text3;
        //: On a group's tile: so many of its agents were asked to leave the cell.
        tile.aside = tr("moving %1").arg(mark.leaving);
    }
}

GridPainter::TileLook GridPainter::lookOf(const FloorGrid::Tile &tile, const GridSpot &spot,
                                          const GridLook &look, const Theme &theme) const
{
    TileLook drawn{.fill = theme.surface,
                   .edge = theme.lineStrong,
                   .ink = look.isStale ? theme.text2 : theme.text,
                   .asideInk = theme.text2};
    const bool isTray = spot.part == Part::Tray;
    const center::QueueRow queue = isTray ? GridPick::tray : m_grid.queueAt(spot.column);
    const qint32 penalty = isTray ? 0 : m_grid.penaltyAt(spot.row);
    if (tile.kind() == Kind::More) {
        drawn.line = Qt::NoPen;
        drawn.ink = theme.text2;
        //: Under the first agents of a group.
        drawn.name = tr("and %Ln more", nullptr, tile.count());
        return drawn;
    }
    if (tile.kind() == Kind::Group) {
        groupLook(drawn, tile, {queue, penalty, tile.group()}, theme);
    } else {
        agentLook(drawn, tile.agent(), look, theme);
        const models::SeatMark *mark = isTray ? nullptr : m_grid.marks().find(tile.agent(), queue);
        if (mark != nullptr) {
            drawn.level = center::Level::None; // The change stands in the place of the time.
            markLook(drawn, *mark, penalty, theme);
        }
    }
    const auto pick = pickOf(tile, queue, penalty);
    if (pick && drawn.line == Qt::SolidLine && m_checks.isShown(*pick, look.now)) {
        drawn.icon = "check"_L1;
        drawn.iconInk = theme.ready;
    }
    if (pick && look.cut.contains(*pick)) {
        drawn.line = Qt::DashLine;
        drawn.edge = theme.accent;
    } else if (pick && look.selected.contains(*pick)) {
        drawn.fill = theme.select;
        drawn.edge = drawn.isFailed ? theme.danger : theme.accent;
        if (theme.name == ThemeName::Contrast)
            drawn.line = Qt::SolidLine;
    } else if (spot == look.hover && drawn.line == Qt::SolidLine) {
        drawn.fill = theme.hover;
    }
    return drawn;
}

QString GridPainter::asideOf(const FloorGrid::Tile &tile, center::QueueRow queue, qint32 penalty,
                             const GridLook &look) const
{
    const int column = center::raw(queue) < 0 ? -1 : m_grid.columnOf(queue);
    const GridSpot spot{.part = column < 0 ? Part::Tray : Part::Cell,
                        .column = column,
                        .row = m_grid.rowOf(penalty)};
    const TileLook drawn = lookOf(tile, spot, look, themeNamed(ThemeName::Light));
    switch (drawn.level) {
    case center::Level::None:
        break;
    case center::Level::Warn:
        //: For a screen reader; %1 is the time in the state, longer than the limit that warns.
        return tr("%1, warning").arg(drawn.aside);
    case center::Level::Alarm:
        //: For a screen reader; %1 is the time in the state, longer than the limit that alarms.
        return tr("%1, alarm").arg(drawn.aside);
    }
    return drawn.figure.isEmpty() ? drawn.aside : QString(drawn.figure + u' ' + drawn.aside);
}

void GridPainter::paintDragged(QPainter &painter, const QRect &box, const GridPick &pick,
                               const QString &count, const Theme &theme)
{
    m_texts.beginFrame();
    GridLook look;
    TileLook drawn{
        .fill = theme.raised, .edge = theme.accent, .ink = theme.text, .asideInk = theme.text2};
    if (pick.isGroup()) {
        drawn.icon = "users"_L1;
        drawn.iconInk = theme.text2;
        drawn.name = m_grid.groupLabel(pick.group);
    } else {
        agentLook(drawn, pick.agent, look, theme);
        drawn.aside.clear();
        drawn.level = center::Level::None;
    }
    if (!count.isEmpty())
        drawn.aside = count;
    paintTile(painter, box, drawn, theme, false);
}

void GridPainter::paintHead(QPainter &painter, int column, const GridLook &look, const Theme &theme)
{
    const QRect all = m_layout.head(column);
    const center::Queue &queue = m_grid.queue(column);
    const bool isTarget = look.target.part == Part::Cell && look.target.column == column;
    painter.fillRect(all, isTarget ? theme.select : theme.header);
    painter.fillRect(all.right(), all.y(), 1, all.height(), theme.line);
    painter.fillRect(all.x(), all.bottom(), all.width(), 1, theme.line);
    const bool isWide = m_layout.zoom() == GridZoom::Tiles;
    const int side = isWide ? padding : 5;
    QRect line(all.x() + side, all.y() + 8, all.width() - 2 * side - 1, scaled(18));
    if (isWide && m_grid.mode() == FloorGrid::Mode::Groups) {
        const QRect plus = m_layout.plus(column);
        if (look.hover.part == Part::Plus && look.hover.column == column)
            stylepaint::box(painter, plus, 5, theme.press, theme.lineStrong);
        drawIcon(painter, plus, "plus"_L1, 14, theme.text2);
        line.setRight(plus.left() - 2);
    }
    if (isWide) {
        const int taken
            = put(painter, line, queue.number, TextRole::Caption, theme.text3, Qt::AlignRight);
        line.setRight(line.right() - taken - 6);
    }
    if (m_grid.isPinned(column)) {
        drawIcon(painter, {line.x(), line.y(), 12, line.height()}, "push-pin"_L1, 12, theme.accent);
        line.setLeft(line.left() + 16);
    }
    put(painter, line, queue.label(), isWide ? TextRole::BodyStrong : TextRole::DenseStrong,
        theme.text);
    paintFigures(painter, column, all.adjusted(side, 0, -side - 1, 0), look, theme);
}

void GridPainter::paintFigure(QPainter &painter, const QRect &box, const QString &label,
                              const QString &text, center::Level level, const GridLook &look,
                              const Theme &theme)
{
    // Wider than its box where it must: there is room before it.
    constexpr int room = 10;
    const QRect above(box.x() - room, box.y() - scaled(17), box.width() + room - 6, scaled(16));
    put(painter, above, label, TextRole::Micro, theme.text3, Qt::AlignRight);
    const QRect inside = box.adjusted(0, 0, -6, 0);
    if (level != center::Level::None && !look.isStale) {
        const QColor ink = paintLevel(painter, box, level, theme);
        put(painter, inside, text, TextRole::BodyStrong, ink, Qt::AlignRight);
        return;
    }
    stylepaint::box(painter, box, 3, theme.surface, theme.line);
    const bool isNothing = text == "0"_L1 || text == noValue();
    put(painter, inside, text, TextRole::BodyMedium,
        isNothing          ? theme.text3
            : look.isStale ? theme.text2
                           : theme.text,
        Qt::AlignRight);
}

void GridPainter::paintFigures(QPainter &painter, int column, const QRect &head,
                               const GridLook &look, const Theme &theme)
{
    const center::Queue &queue = m_grid.queue(column);
    const center::Thresholds rules = m_thresholds.of(queue.id);
    const auto waiting = queue.waiting();
    const QString waits = waiting ? formatCount(*waiting) : noValue();
    const center::Level level = waiting ? rules.ofWaiting(*waiting) : center::Level::None;
    const auto longest = queue.longestWaitSince;
    const QString time = longest ? formatSince(*longest, look.now) : noValue();
    const center::Level timeLevel = longest
        ? rules.ofLongestWait(std::chrono::floor<std::chrono::seconds>(look.now - *longest))
        : center::Level::None;

    const int top = head.y() + scaled(46);
    const int height = scaled(22);
    const QRect last(head.x(), head.y() + scaled(73), head.width(), scaled(18));
    if (m_layout.zoom() == GridZoom::Counts) {
        paintFigure(painter, {head.x(), top - scaled(16), head.width(), height}, {}, waits, level,
                    look, theme);
        paintFigure(painter, {head.x(), top + scaled(12), head.width(), height}, {}, time,
                    timeLevel, look, theme);
        return;
    }
    const int narrow = scaled(m_grid.mode() == FloorGrid::Mode::Groups ? 38 : 44);
    //: Over a queue's figures in the grid, very short: how many wait.
    paintFigure(painter, {head.x(), top, narrow, height}, tr("Wait"), waits, level, look, theme);
    if (m_layout.zoom() == GridZoom::Dots) {
        //: Over a queue's figures in the grid, very short: the longest wait.
        paintFigure(painter,
                    {head.x() + narrow + boxGap, top, head.width() - narrow - boxGap, height},
                    tr("Time"), time, timeLevel, look, theme);
        put(painter, last, queue.number, TextRole::Caption, theme.text3);
        return;
    }
    const auto logged = queue.count(xuc::QueueStat::LoggedAgents);
    const auto available = queue.available();
    //: Of a queue's agents: %1 are available, %2 logged in.
    const QString served = tr("%1 / %2").arg(available ? formatCount(*available) : noValue(),
                                             logged ? formatCount(*logged) : noValue());
    const int wide = std::max(scaled(44), m_texts.line(served, TextRole::BodyMedium).width + 13);
    const QRect middle(head.x() + narrow + boxGap, top, head.width() - narrow - wide - 2 * boxGap,
                       height);
    //: Over a queue's figures in the grid, short: the longest wait.
    paintFigure(painter, middle, tr("Time wait"), time, timeLevel, look, theme);
    //: Over a queue's figures in the grid, very short: agents available, of those logged in.
    paintFigure(painter, {middle.right() + 1 + boxGap, top, wide, height}, tr("Avail."), served,
                center::Level::None, look, theme);
    if (const auto estimate = look.estimates.constFind(column); estimate != look.estimates.cend()) {
        //: In a queue's head during a drag: the wait to expect, before and after the drop.
        put(painter, last, tr("wait est."), TextRole::Caption, theme.text2);
        put(painter, last, *estimate, TextRole::CaptionMedium, theme.text, Qt::AlignRight);
        return;
    }
    const double share = queue.figure(xuc::QueueStat::PercentageAnsweredTotal);
    //: In a queue's head: the share of calls that were answered follows.
    put(painter, last, tr("answered"), TextRole::Caption, theme.text2);
    put(painter, last, share == share ? tr("%1 %").arg(formatShare(share)) : noValue(),
        TextRole::Caption, share == share ? theme.text2 : theme.text3, Qt::AlignRight);
}

} // namespace vigie::ui
