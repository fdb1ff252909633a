// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/queuepage.h"

#include "ui/models/frameclock.h"
#include "ui/models/queuemodel.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/format.h"
#include "ui/widgets/movedchip.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace vigie::ui {

using models::QueueModel;

QueuePage::QueuePage(QueueColumns columns, const center::ContactCenter &center,
                     models::FrameClock &frames, const Clock &clock, QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_columns(columns)
    , m_clock(clock)
    , m_model(new QueueModel(center, frames, this))
    , m_table(new FloorTable(clock, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(QueueModel::TimeWaitColumn, Qt::DescendingOrder);
    m_table->installEventFilter(this);
    showColumns();
    connect(m_table, &FloorTable::switchClicked, this, [this](const QModelIndex &index) {
        const bool isMember
            = m_model->index(index.row(), QueueModel::InColumn).data(models::MemberRole).toBool();
        Q_EMIT membershipWished(m_model->idAt(index.row()), !isMember);
    });
    connect(m_table, &FloorTable::rowActivated, this, [this](const QModelIndex &index) {
        Q_EMIT callersRequested(m_model->idAt(index.row()));
    });
    connect(m_table, &FloorTable::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT queueSelected(m_model->idAt(index.row()));
    });
    new MovedChip(*m_model, *m_table);
    connect(m_model, &QueueModel::totalsChanged, this, &QueuePage::showTotals);
    connect(m_model, &QueueModel::rowsInserted, this, &QueuePage::fitTable);
    connect(m_model, &QueueModel::rowsRemoved, this, &QueuePage::fitTable);
    connect(m_model, &QueueModel::modelReset, this, &QueuePage::fitTable);
    connect(m_table, &FloorTable::rowHeightChanged, this, &QueuePage::fitTable);
    connect(&frames, &models::FrameClock::second, this, [this] {
        m_table->tick();
        showTotals();
    });
    showTotals();
    fitTable();
}

std::optional<QueueId> QueuePage::currentQueue() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return {};
    return m_model->idAt(current.row());
}

void QueuePage::showTotals()
{
    // When stale, the totals stand like the cells they sum up.
    if (m_table->isStale())
        return;
    const models::QueueTotals &totals = m_model->totals();
    QStringList texts;
    texts.resize(QueueModel::ColumnCount);
    texts[QueueModel::NameColumn] = tr("%n queue(s)", nullptr, totals.queues);
    //: Under the column of waiting calls: their sum.
    texts[QueueModel::WaitColumn] = tr("Total: %1").arg(QLocale().toString(totals.waiting));
    //: Under the column of longest waits: the longest of all.
    texts[QueueModel::TimeWaitColumn] = tr("Max: %1").arg(
        totals.longestSince ? formatSince(*totals.longestSince, m_clock.now()) : noValue());
    m_table->setTotals(texts);
}

void QueuePage::fitTable()
{
    // The total row stands right under the last queue, not at the foot of the window.
    m_table->setMaximumHeight(m_table->contentHeight());
}

void QueuePage::setStale(bool isStale)
{
    m_table->setStale(isStale);
    showTotals();
}

void QueuePage::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    showColumns();
}

void QueuePage::setControlsShown(bool areShown)
{
    m_hasControls = areShown;
    showColumns();
}

void QueuePage::showColumns()
{
    showQueueColumns(*m_table, m_columns, {.isNarrow = m_isNarrow, .hasControls = m_hasControls});
}

bool QueuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Right) {
        if (const auto queue = currentQueue()) {
            Q_EMIT callersRequested(*queue);
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

} // namespace vigie::ui
