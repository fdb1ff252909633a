// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/grid/gridpage.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/frameclock.h"
#include "ui/supervisor/alarmline.h"
#include "ui/supervisor/changesbar.h"
#include "ui/supervisor/filterchip.h"
#include "ui/supervisor/floorbar.h"
#include "ui/supervisor/floorchoices.h"
#include "ui/supervisor/floornote.h"
#include "ui/supervisor/grid/gridarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/segments.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::FloorGrid;

namespace {

    QString keyOf(GridZoom zoom)
    {
        switch (zoom) {
        case GridZoom::Tiles:
            return {};
        case GridZoom::Dots:
            return u"dots"_s;
        case GridZoom::Counts:
            return u"counts"_s;
        }
        return {};
    }

    QString nameOf(FloorGrid::Mode mode)
    {
        return mode == FloorGrid::Mode::Groups ? u"group"_s : u"global"_s;
    }

} // namespace

GridPage::GridPage(FloorGrid::Mode mode, const FloorParts &parts, QWidget *parent)
    : FloorFrame(parts,
                 {.key = nameOf(mode),
                  .title = mode == FloorGrid::Mode::Groups ? tr("Group", "view of the floor")
                                                           : tr("Global", "view of the floor"),
                  .firstView = tr("All queues"),
                  .search = mode == FloorGrid::Mode::Groups ? tr("Filter queues and groups")
                                                            : tr("Filter queues and agents")},
                 parent)
    , m_grid(
          new FloorGrid(mode, parts.desk.center(), parts.tools.assignments(), parts.frames, this))
    , m_area(new GridArea(parts, *m_grid, body()))
    , m_changes(new ChangesBar(parts.tools.assignments(), parts.keys, bar()))
{
    m_area->setObjectName(nameOf(mode) + u"Grid"_s);
    m_area->setAccessibleName(isGrouped() ? tr("Groups by queue and penalty")
                                          : tr("Agents by queue and penalty"));
    connect(m_area, &GridArea::pointerRests, alarms(), &AlarmLine::setHeld);
    addContent(m_area);
    makeFilters();
    addChanges(m_changes);
    bar()->letGo(addThresholds());
    bar()->letGo(m_groups);
    bar()->letGo(m_waiting);
    letZoomGo();
    bar()->letGo(m_queues);
    applyView(view());
    connect(m_grid, &FloorGrid::merged, this, &GridPage::refreshCount);
    connect(m_area, &GridArea::said, note(), &FloorNote::say);
    connect(m_area, &GridArea::plusRequested, this, &GridPage::openPlus);
    connect(m_area, &GridArea::menuRequested, this, &GridPage::openMenu);
    connect(m_changes, &ChangesBar::resultRequested, this, &GridPage::showResult);
}

void GridPage::makeFilters()
{
    m_zoom = new Segments(zoomNames(), bar());
    m_zoom->setObjectName(nameOf(m_grid->mode()) + u"Zoom"_s);
    m_zoom->setAccessibleName(tr("How much is shown of the agents"));
    //: Filter of the grid: only queues where calls wait.
    m_waiting = new Chip(tr("Calls waiting"), bar());
    m_waiting->setObjectName(nameOf(m_grid->mode()) + u"Waiting"_s);
    m_waiting->setTall(true);
    m_waiting->setClickable(true);
    m_waiting->setCheckable(true);
    const center::ContactCenter &center = parts().desk.center();
    m_queues = new FilterChip(
        tr("Queue", "filter"), [&center] { return queueChoices(center); }, bar());
    m_queues->setObjectName(nameOf(m_grid->mode()) + u"QueueFilter"_s);
    m_groups = new FilterChip(
        tr("Group", "filter"), [&center] { return groupChoices(center); }, bar());
    m_groups->setObjectName(nameOf(m_grid->mode()) + u"GroupFilter"_s);
    for (QWidget *each : std::initializer_list<QWidget *>{m_zoom, m_waiting, m_queues, m_groups})
        bar()->addFilter(each);
    connect(m_zoom, &Segments::currentChanged, this, &GridPage::takeZoom);
    connect(m_waiting, &QAbstractButton::toggled, this, &GridPage::takeFilters);
    for (FilterChip *chip : {m_queues, m_groups})
        connect(chip, &FilterChip::chosenChanged, this, &GridPage::takeFilters);
}

QStringList GridPage::zoomNames() const
{
    return isGrouped() ? QStringList{tr("Groups"), tr("Counts")}
                       : QStringList{tr("Tiles"), tr("Dots"), tr("Counts")};
}

void GridPage::letZoomGo()
{
    const auto entries = [this] {
        QList<FloorBar::Entry> list;
        const QStringList names = zoomNames();
        for (int i = 0; i < names.size(); ++i)
            list.append({.text = names[i],
                         .isChecked = i == m_zoom->current(),
                         .choose = [this, i] { takeZoom(i); }});
        return list;
    };
    bar()->letGo(m_zoom, entries, [this] { return m_zoom->current() != 0; });
}

QWidget *GridPage::content() const
{
    return m_area;
}

void GridPage::takeFilters()
{
    FloorFilter wanted = filter();
    wanted.queues = idsIn<QueueId>(m_queues->chosen());
    wanted.groups = idsIn<GroupId>(m_groups->chosen());
    wanted.isWaiting = m_waiting->isChecked();
    changeFilter(wanted);
}

void GridPage::takeZoom(int zoom)
{
    const bool isCounts = isGrouped() && zoom == 1;
    changeView(
        [&](FloorView &view) { view.zoom = keyOf(isCounts ? GridZoom::Counts : GridZoom(zoom)); });
    applyLook(view());
}

void GridPage::applyLook(const FloorView &view)
{
    const GridZoom zoom = view.zoom == keyOf(GridZoom::Counts) ? GridZoom::Counts
        : view.zoom == keyOf(GridZoom::Dots) && !isGrouped()   ? GridZoom::Dots
                                                               : GridZoom::Tiles;
    m_zoom->setCurrent(isGrouped() ? (zoom == GridZoom::Counts ? 1 : 0) : int(zoom));
    if (zoom != m_area->layout().zoom())
        m_area->setZoom(zoom);
    QList<QueueId> pinned;
    for (const FloorColumn &column : view.columns)
        pinned.append(QueueId(column.key.toInt()));
    m_grid->setPinned(pinned);
}

void GridPage::applyFilter(const FloorFilter &filter)
{
    m_queues->setChosen(idKeys(filter.queues));
    m_groups->setChosen(idKeys(filter.groups));
    {
        const QSignalBlocker quiet(m_waiting);
        m_waiting->setChecked(filter.isWaiting);
    }
    m_waiting->setKind(filter.isWaiting ? Chip::Kind::Accent : Chip::Kind::Outline);
    m_grid->setFilter({.text = filter.text,
                       .queues = filter.queues,
                       .groups = filter.groups,
                       .isWaiting = filter.isWaiting});
}

void GridPage::setPinned(QueueId queue, bool isPinned)
{
    changeView([&](FloorView &view) {
        const QString key = QString::number(raw(queue));
        view.columns.removeIf([&key](const FloorColumn &column) { return column.key == key; });
        if (isPinned)
            view.columns.append({key, 0});
    });
    applyLook(view());
}

QString GridPage::countText() const
{
    const int all = m_grid->offeredQueues();
    const int shown = m_grid->columnCount();
    return shown == all ? tr("%Ln queue(s)", nullptr, all)
                        //: How many of all queues the filter shows.
                        : tr("%1 of %Ln queue(s)", nullptr, all).arg(formatCount(shown));
}

void GridPage::adopt(FloorFrame &old)
{
    const GridPage &before = static_cast<GridPage &>(old);
    m_grid->setOpenings(before.m_grid->openings());
    m_area->adopt(*before.m_area);
    FloorFrame::adopt(old);
}

void GridPage::setStale(bool isStale)
{
    m_area->setStale(isStale);
    m_changes->setObstacle(m_area->deeds().obstacle());
}

QList<StatusBar::KeyHint> GridPage::keyHints() const
{
    const auto cap = [this](KeyAction action) { return parts().keys.capText(action); };
    return {{.key = cap(KeyAction::CutTile), .text = tr("Move")},
            {.key = cap(KeyAction::CopyTile), .text = tr("Add, keep source")},
            {.key = cap(KeyAction::PasteTile), .text = tr("Put here")},
            {.key = cap(KeyAction::RemoveTile), .text = tr("Remove")},
            {.key = cap(KeyAction::Undo), .text = tr("Undo")}};
}

} // namespace vigie::ui
