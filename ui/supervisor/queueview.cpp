// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/queueview.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/frameclock.h"
#include "ui/models/queuemodel.h"
#include "ui/supervisor/changesbar.h"
#include "ui/supervisor/edit/editdoors.h"
#include "ui/supervisor/filterchip.h"
#include "ui/supervisor/floorbar.h"
#include "ui/supervisor/floorchoices.h"
#include "ui/supervisor/queuedetail.h"
#include "ui/supervisor/queuefloorcolumns.h"
#include "ui/supervisor/thresholdbook.h"
#include "ui/widgets/format.h"
#include "ui/widgets/keymap.h"

#include <QMenu>

#include <cmath>
#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::QueueModel;

QueueView::QueueView(const FloorParts &parts, QWidget *parent)
    : FloorPage(parts,
                {.key = u"queues"_s,
                 .title = tr("Queue", "view of the floor"),
                 .firstView = tr("All queues"),
                 .search = tr("Filter queues"),
                 .empty = tr("No queue matches the filter.")},
                parent)
    , m_model(new QueueModel(parts.desk.center(), parts.frames, this))
    , m_queues(new FilterChip(
          tr("Queue", "filter"), [&center = parts.desk.center()] { return queueChoices(center); },
          this))
    , m_groups(new FilterChip(
          tr("Group", "filter"), [&center = parts.desk.center()] { return groupChoices(center); },
          this))
    , m_over(new Chip({}, this))
    , m_detail(new QueueDetail(parts.desk.center(), parts.frames, table()))
    , m_thresholds(parts.tools.thresholds())
{
    m_queues->setObjectName(u"queuesQueueFilter"_s);
    m_groups->setObjectName(u"queuesGroupFilter"_s);
    m_over->setObjectName(u"queuesOverFilter"_s);
    m_over->setTall(true);
    m_over->setClickable(true);
    m_over->setCheckable(true);
    m_over->setIconName("warning"_L1);
    for (Chip *chip : std::initializer_list<Chip *>{m_over, m_queues, m_groups})
        bar()->addFilter(chip);
    m_detail->hide();
    Button *thresholds = addThresholds();
    makeEditing();
    bar()->letGo(m_groups);
    bar()->letGo(m_queues);
    bar()->letGo(thresholds);
    connect(&m_thresholds, &ThresholdBook::changed, this, &QueueView::takeThresholds);
    takeThresholds();
    for (FilterChip *chip : {m_queues, m_groups})
        connect(chip, &FilterChip::chosenChanged, this, &QueueView::takeChips);
    connect(m_over, &QAbstractButton::toggled, this, &QueueView::takeChips);
    connect(table(), &FloorTable::openerClicked, this, [this](const QModelIndex &index) {
        const QueueId queue = m_model->idAt(index.row());
        setOpen(m_open == queue ? std::nullopt : std::optional(queue));
    });
    connect(table(), &FloorTable::rowActivated, table(), &FloorTable::openerClicked);
    connect(table(), &FloorTable::openRowLost, this, [this] { setOpen({}); });
    connect(m_detail, &QueueDetail::heightChanged, this, [this] {
        if (m_open)
            table()->openRow(table()->openedRow(), m_detail);
    });
    connect(m_model, &QueueModel::merged, this, &QueueView::showTotals);
    connect(&parts.frames, &models::FrameClock::second, this, &QueueView::passSecond);
    start(m_model, {u"opener"_s});
    passSecond();
}

QueueView::~QueueView()
{
    if (m_open)
        parts().desk.unwatchCallers(*m_open);
}

void QueueView::setOpen(std::optional<QueueId> queue)
{
    if (queue == m_open)
        return;
    if (const auto before = std::exchange(m_open, queue))
        parts().desk.unwatchCallers(*before);
    if (queue)
        parts().desk.watchCallers(*queue);
    m_detail->setQueue(queue);
    const int row = queue ? m_model->rowOf(*queue) : -1;
    table()->openRow(row < 0 ? QModelIndex() : m_model->index(row, 0), m_detail);
}

void QueueView::adopt(FloorFrame &old)
{
    auto &before = static_cast<QueueView &>(old);
    const std::optional<QueueId> open = before.openQueue();
    before.setOpen({}); // Its end must not take the callers from this one.
    setOpen(open);
    FloorPage::adopt(old);
}

void QueueView::makeEditing()
{
    addChanges(makeChangesBar(parts(), table(), this));
    connect(m_detail, &QueueDetail::editRequested, this, [this] {
        if (m_open)
            openMembers(parts(), *m_open, table()->window());
    });
    parts().keys.bind(
        KeyAction::EditMembers, table(),
        [this] {
            const int row = table()->currentIndex().row();
            if (row >= 0)
                openMembers(parts(), m_model->idAt(row), table()->window());
        },
        Qt::WidgetWithChildrenShortcut);
}

//! By the queue, not by its row: rows go on moving under it.
void QueueView::openRowMenu(int row, const QPoint &pos)
{
    const QueueId queue = m_model->idAt(row);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"queueMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isOpen = m_open == queue;
    //: Menu of a queue's row: who waits and who serves.
    connect(menu->addAction(isOpen ? tr("Close the row") : tr("Open the row")), &QAction::triggered,
            this, [this, queue, isOpen] { setOpen(isOpen ? std::nullopt : std::optional(queue)); });
    connect(menu->addAction(tr("Edit members…")), &QAction::triggered, this,
            [this, queue] { openMembers(parts(), queue, table()->window()); });
    //: Menu of a queue's row: its past calls.
    connect(menu->addAction(tr("Call history")), &QAction::triggered, &parts().tools,
            [&tools = parts().tools, queue] { Q_EMIT tools.queueHistoryAsked(queue); });
    menu->popup(pos);
}

QList<StatusBar::KeyHint> QueueView::keyHints() const
{
    return {{.key = parts().keys.capText(KeyAction::Find), .text = tr("Filter")},
            {.key = tr("Space", "key"), .text = tr("Open")},
            {.key = parts().keys.capText(KeyAction::EditMembers), .text = tr("Edit members")}};
}

QList<FloorPage::Column> QueueView::catalogue() const
{
    return queueFloorColumns(parts().desk.center());
}

QStringList QueueView::usualColumns(bool isNarrow) const
{
    return usualQueueColumns(isNarrow);
}

FloorColumn QueueView::usualSort() const
{
    return {u"longest"_s, 1};
}

void QueueView::applyFilter(const FloorFilter &filter)
{
    m_queues->setChosen(idKeys(filter.queues));
    m_groups->setChosen(idKeys(filter.groups));
    {
        const QSignalBlocker quiet(m_over);
        m_over->setChecked(filter.isOverThreshold);
    }
    m_over->setKind(filter.isOverThreshold ? Chip::Kind::Accent : Chip::Kind::Outline);
    m_model->setFilter({.text = filter.text,
                        .queues = filter.queues,
                        .groups = filter.groups,
                        .isOverThreshold = filter.isOverThreshold});
    showTotals();
}

void QueueView::takeChips()
{
    FloorFilter wanted = filter();
    wanted.queues = idsIn<QueueId>(m_queues->chosen());
    wanted.groups = idsIn<GroupId>(m_groups->chosen());
    wanted.isOverThreshold = m_over->isChecked();
    changeFilter(wanted);
}

QString QueueView::countText() const
{
    int all = 0;
    const center::ContactCenter &center = parts().desk.center();
    for (int row = 0; row < center.queueCount(); ++row) {
        const center::Queue &queue = center.queue(center::QueueRow(row));
        all += queue.isListed && !queue.isTechnical() ? 1 : 0;
    }
    const int shown = m_model->rowCount();
    if (shown == all)
        return tr("%Ln queue(s)", nullptr, all);
    //: How many of all queues the filter shows.
    return tr("%1 of %Ln queue(s)", nullptr, all).arg(formatCount(shown));
}

void QueueView::showTotals()
{
    // When stale, the totals stand like the cells they sum up.
    if (table()->isStale())
        return;
    const models::QueueSums sums = m_model->sums();
    QStringList texts;
    texts.resize(QueueModel::ColumnCount);
    for (int column = 0; column < QueueModel::ColumnCount; ++column)
        texts[column] = queueTotalText(sums, column, parts().desk.clock().now());
    //: Line under the table of queues.
    texts[QueueModel::NameColumn] = tr("Total, %Ln queue(s)", nullptr, sums.queues);
    table()->setTotals(texts);
}

void QueueView::takeThresholds()
{
    m_model->setThresholds(m_thresholds.rules());
    m_detail->setThresholds(m_thresholds.rules());
}

void QueueView::passSecond()
{
    m_model->passSecond();
    const int over = m_model->overThreshold();
    //: Filter: only queues that warn or alarm; %1 of them now.
    m_over->setText(tr("Over threshold: %1").arg(formatCount(over)));
    m_over->setAccessibleName(m_over->text());
    m_over->updateGeometry();
    showTotals();
}

} // namespace vigie::ui
