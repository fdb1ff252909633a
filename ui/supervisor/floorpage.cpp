// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/floorpage.h"

#include "center/desk.h"
#include "ui/models/frameclock.h"
#include "ui/models/roles.h"
#include "ui/models/sortedtablemodel.h"
#include "ui/supervisor/alarmline.h"
#include "ui/supervisor/floorbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/movedchip.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::SortedTableModel;

FloorPage::FloorPage(const FloorParts &parts, const Names &names, QWidget *parent)
    : FloorFrame(parts,
                 {.key = names.key,
                  .title = names.title,
                  .firstView = names.firstView,
                  .search = names.search},
                 parent)
    , m_columns(new Button("columns"_L1, tr("Choose the columns"), bar()))
    , m_table(new FloorTable(parts.desk.clock(), body()))
    , m_empty(
          new EmptyState(names.empty, tr("Take a part of the filter away to see more."), body()))
{
    m_columns->setObjectName(u"floorColumnsButton"_s);
    m_table->setObjectName(names.key + u"Table"_s);
    m_table->setAccessibleName(names.title);
    m_table->setDensity(FloorTable::Density::Compact);
    connect(m_table, &FloorTable::pointerRests, alarms(), &AlarmLine::setHeld);
    connect(m_columns, &Button::clicked, this, &FloorPage::openColumns);
    addContent(m_table);
    addContent(m_empty);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
}

bool FloorPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu
        && (watched == m_table || watched == m_table->viewport())) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        askRowMenu(asked->reason() == QContextMenuEvent::Keyboard
                       ? m_table->visualRect(m_table->currentIndex()).bottomLeft()
                       : asked->pos());
        return true;
    }
    return FloorFrame::eventFilter(watched, event);
}

//! \a pos: in the viewport. Beside the rows it is the current one's.
void FloorPage::askRowMenu(const QPoint &pos)
{
    const QModelIndex index = m_table->indexAt(pos);
    if (index.isValid())
        m_table->setCurrentIndex(index);
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        openRowMenu(current.row(), m_table->viewport()->mapToGlobal(pos));
}

void FloorPage::openRowMenu(int row, const QPoint &pos)
{
    Q_UNUSED(row)
    Q_UNUSED(pos)
}

void FloorPage::start(SortedTableModel *model, const QStringList &front)
{
    m_model = model;
    m_front = front;
    bar()->addTool(m_columns); // Behind the subclass's.
    m_table->setModel(model);
    new MovedChip(*model, *m_table);
    refreshColumns();
    applyView(view());
    connect(m_table, &FloorTable::arranged, this, &FloorPage::noteColumns);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &FloorPage::noteSort);
    connect(model, &QAbstractItemModel::columnsInserted, this, &FloorPage::refreshColumns);
    connect(&parts().frames, &models::FrameClock::second, m_table, &FloorTable::tick);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, &FloorPage::refreshCount);
    connect(model, &QAbstractItemModel::modelReset, this, &FloorPage::refreshCount);
}

void FloorPage::refreshColumns()
{
    m_catalogue = catalogue();
    for (const Column &each : std::as_const(m_catalogue))
        m_table->setColumn(each.column, each.spec);
    applyColumns();
}

void FloorPage::refreshCount()
{
    FloorFrame::refreshCount();
    const bool isEmpty = m_model->rowCount() == 0 && !filter().isEmpty();
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
}

void FloorPage::applyLook(const FloorView &)
{
    applyColumns();
    applySort();
}

void FloorPage::setStale(bool isStale)
{
    m_table->setStale(isStale);
}

void FloorPage::setCompactRows(bool isCompact)
{
    m_table->setDensity(isCompact ? FloorTable::Density::Compact
                                  : FloorTable::Density::Comfortable);
}

void FloorPage::adopt(FloorFrame &old)
{
    const FloorTable &before = *static_cast<FloorPage &>(old).m_table;
    const QModelIndex current = before.currentIndex();
    const QVariant id = current.data(models::IdRole);
    if (id.isValid()) {
        const auto same = m_model->match(m_model->index(0, current.column()), models::IdRole, id, 1,
                                         Qt::MatchExactly);
        if (!same.isEmpty())
            m_table->setCurrentIndex(same.constFirst());
    }
    m_table->layOutUnseen(); // Without it there is nothing to scroll.
    m_table->verticalScrollBar()->setValue(before.verticalScrollBar()->value());
    m_table->horizontalScrollBar()->setValue(before.horizontalScrollBar()->value());
    FloorFrame::adopt(old);
}

void FloorPage::takeWidth(bool isNarrow, bool isTight)
{
    foldTools(isTight);
    if (std::exchange(m_isNarrow, isNarrow) == isNarrow)
        return;
    if (m_model != nullptr && view().columns.isEmpty())
        applyColumns();
}

} // namespace vigie::ui
