// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/assignments.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/supervisor/floornote.h"
#include "ui/supervisor/grid/gridarea.h"
#include "ui/supervisor/grid/gridpage.h"
#include "ui/supervisor/grid/groupplus.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/menupanel.h"

#include <algorithm>

// Menus over the grid, and what became of a change.
namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::AssignmentRow;
using Part = GridSpot::Part;

namespace {

    enum Entry {
        RetryEntry = 1,
        CutEntry,
        CopyEntry,
        PasteEntry,
        RemoveEntry,
        PinEntry,
        PlusEntry
    };

    //! Something painted for a panel to stand under.
    QWidget *anchorAt(QWidget *window, const QRect &global)
    {
        auto *anchor = new QWidget(window);
        anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
        anchor->setGeometry({window->mapFromGlobal(global.topLeft()), global.size()});
        anchor->show();
        return anchor;
    }

} // namespace

void GridPage::openMenu(const GridSpot &spot, const QPoint &global)
{
    const bool hasQueue = spot.column >= 0;
    if (!hasQueue && !spot.isTile())
        return;
    auto *anchor = anchorAt(m_area->window(), {global, QSize(1, 1)});
    auto *menu = new MenuPanel(anchor);
    menu->setObjectName(u"gridMenu"_s);
    const QString obstacle = m_area->deeds().obstacle();
    const auto pick = m_area->pickAt(spot);
    const auto key = [this](KeyAction action) { return parts().keys.capText(action); };
    if (pick && m_area->deeds().hasFailed(*pick))
        menu->addEntry({.id = RetryEntry,
                        .icon = "arrow-clockwise"_L1,
                        .text = tr("Ask again"),
                        .obstacle = obstacle});
    if (pick) {
        menu->addEntry({.id = CutEntry,
                        .icon = "user-switch"_L1,
                        .text = tr("Move to another cell"),
                        .key = key(KeyAction::CutTile)});
        menu->addEntry({.id = CopyEntry,
                        .icon = "user-plus"_L1,
                        .text = tr("Add to another cell"),
                        .key = key(KeyAction::CopyTile)});
    }
    if (spot.part == Part::Cell && m_area->hasCut())
        menu->addEntry({.id = PasteEntry,
                        .icon = "check"_L1,
                        .text = tr("Put here"),
                        .key = key(KeyAction::PasteTile),
                        .obstacle = obstacle});
    if (pick && !pick->isInTray())
        menu->addEntry({.id = RemoveEntry,
                        .icon = "trash"_L1,
                        .text = tr("Remove from queue"),
                        .key = key(KeyAction::RemoveTile),
                        .obstacle = obstacle});
    if (hasQueue) {
        if (menu->count() > 0)
            menu->addSeparator();
        if (isGrouped())
            menu->addEntry({.id = PlusEntry,
                            .icon = "plus"_L1,
                            .text = tr("Add a group to this queue"),
                            .obstacle = obstacle});
        menu->addEntry({.id = PinEntry,
                        .icon = "push-pin"_L1,
                        .text = tr("Keep the queue in front"),
                        .checked = m_grid->isPinned(spot.column)});
    }
    m_area->setPopupOpen(true);
    const QueueId queue = hasQueue ? m_grid->queue(spot.column).id : QueueId{};
    connect(menu, &MenuPanel::triggered, this, [this, spot, pick, queue](int id) {
        const auto row = parts().desk.center().row(queue);
        const int column = row ? m_grid->columnOf(*row) : -1;
        switch (id) {
        case RetryEntry:
            m_area->deeds().retry(*pick);
            break;
        case CutEntry:
        case CopyEntry:
            m_area->pickUp(*pick, id == CopyEntry);
            break;
        case PasteEntry:
            m_area->putDown(spot);
            break;
        case RemoveEntry:
            m_area->remove(m_area->selected().contains(*pick) ? m_area->selected()
                                                              : QSet<GridPick>{*pick});
            break;
        case PinEntry:
            if (column >= 0)
                setPinned(queue, !m_grid->isPinned(column));
            break;
        case PlusEntry:
            if (column >= 0)
                openPlus(column,
                         {m_area->viewport()->mapToGlobal(m_area->layout().plus(column).topLeft()),
                          m_area->layout().plus(column).size()});
            break;
        default:
            break;
        }
    });
    connect(menu, &PopupPanel::closed, this, [this, menu, anchor] {
        m_area->setPopupOpen(false);
        menu->deleteLater();
        anchor->deleteLater();
    });
    menu->openBelow(anchor);
}

void GridPage::openPlus(int column, const QRect &global)
{
    if (const QString obstacle = m_area->deeds().obstacle(); !obstacle.isEmpty())
        return note()->say(obstacle);
    auto *anchor = anchorAt(m_area->window(), global);
    auto *panel = new GroupPlus(*m_grid, column, anchor);
    m_area->setPopupOpen(true);
    connect(panel, &GroupPlus::groupChosen, this, [this](qint32 group, const center::Cell &to) {
        const QString problem = m_area->deeds().run(m_area->deeds().planMissing(group, to));
        note()->say(problem);
    });
    connect(panel, &PopupPanel::closed, this, [this, panel, anchor] {
        m_area->setPopupOpen(false);
        panel->deleteLater();
        anchor->deleteLater();
    });
    panel->openBelow(anchor, Qt::AlignRight);
}

//! Leads to the first tile that was not confirmed.
void GridPage::showResult(center::BatchId id)
{
    const center::AssignmentBatch *batch = parts().tools.assignments().find(id);
    if (batch == nullptr)
        return;
    for (const AssignmentRow &row : batch->rows) {
        if (row.kind != AssignmentRow::Kind::Membership || !center::isRetriable(row.state))
            continue;
        const auto agent = parts().desk.center().row(row.agent);
        const auto queue = parts().desk.center().row(row.queue);
        if (!agent || !queue)
            continue;
        if (m_grid->columnOf(*queue) < 0) {
            note()->say(tr("What was not confirmed is in a queue that the filter hides."));
            return;
        }
        const qint32 penalty = row.after == AssignmentRow::none ? row.before : row.after;
        const center::Agent &who = parts().desk.center().agent(*agent);
        const GridPick pick = isGrouped()
            ? GridPick{.queue = *queue,
                       .group = who.group ? raw(*who.group) : models::FloorGrid::noGroup,
                       .penalty = penalty}
            : GridPick{.queue = *queue, .agent = *agent};
        m_area->reveal(pick, penalty);
        return;
    }
}

QString GridPage::failureWords() const
{
    return tr("The server did not confirm everything. What is marked can be asked for again.");
}

} // namespace vigie::ui
