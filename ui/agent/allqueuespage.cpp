// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/allqueuespage.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/queuemodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/scaling.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::QueueModel;

namespace {

    constexpr int barHeight = 40;
    constexpr int filterWidth = 180;

} // namespace

AllQueuesPage::AllQueuesPage(center::Desk &desk, models::FrameClock &frames, QWidget *parent)
    : QueuePage(desk.center().ownAgent() != nullptr ? QueueColumns::All : QueueColumns::Watched,
                desk.center(), frames, desk.clock(), parent)
    , m_empty(new EmptyState({}, {}, this))
{
    makeBar();
    table()->setObjectName(u"allQueues"_s);
    table()->setAccessibleName(tr("All queues"));
    column()->addWidget(table(), 1000);
    column()->addWidget(m_empty);
    column()->addStretch(1);
    connect(table(), &FloorTable::starClicked, this,
            [this](const QModelIndex &index) { toggleStar(model()->idAt(index.row())); });
    connect(model(), &QueueModel::rowsInserted, this, &AllQueuesPage::refreshEmpty);
    connect(model(), &QueueModel::rowsRemoved, this, &AllQueuesPage::refreshEmpty);
    connect(model(), &QueueModel::modelReset, this, &AllQueuesPage::refreshEmpty);
    refilter();
    refreshEmpty();
}

void AllQueuesPage::makeBar()
{
    auto *bar = new Pane(&Theme::surface, this);
    keepHeight(bar, barHeight);
    bar->setRules(Qt::BottomEdge);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    m_filter = new Field({}, bar);
    keepWidth(m_filter, filterWidth);
    m_filter->setLeadingIcon("funnel"_L1);
    m_filter->setPlaceholder(tr("Filter"));
    m_filter->edit()->setObjectName(u"queueFilter"_s);
    m_filter->edit()->setAccessibleName(tr("Filter the queues"));
    row->addWidget(m_filter);
    row->addStretch(1);
    column()->addWidget(bar);
    connect(m_filter, &Field::textEdited, this, &AllQueuesPage::refilter);
}

void AllQueuesPage::refilter()
{
    model()->setFilter(
        {.scope = models::QueueFilter::Scope::All, .text = m_filter->text().trimmed()});
    refreshEmpty();
}

void AllQueuesPage::refreshEmpty()
{
    const bool isEmpty = model()->rowCount() == 0;
    const bool isFiltered = !m_filter->text().trimmed().isEmpty();
    m_empty->setTexts(isFiltered ? tr("No queue matches the filter.") : tr("There is no queue."),
                      isFiltered ? tr("Clear it to see all queues.")
                                 : tr("The server has not named any."));
    m_empty->setVisible(isEmpty);
    table()->setVisible(!isEmpty);
}

void AllQueuesPage::toggleCurrentStar()
{
    if (const auto queue = currentQueue())
        toggleStar(*queue);
}

void AllQueuesPage::toggleStar(QueueId queue)
{
    if (!m_starred.remove(queue))
        m_starred.insert(queue);
    model()->setStarred(m_starred);
    Q_EMIT starredChanged(m_starred);
}

void AllQueuesPage::setStarred(const QSet<QueueId> &queues)
{
    m_starred = queues;
    model()->setStarred(m_starred);
}

} // namespace vigie::ui
