// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/myqueuespage.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"
#include "ui/agent/grouppanel.h"
#include "ui/agent/undoline.h"
#include "ui/models/frameclock.h"
#include "ui/models/queuemodel.h"
#include "ui/widgets/floortable.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Intent;
using center::IntentKind;
using center::IntentState;

namespace {

    // The dock leaves the queues at least this much: header, three rows, total, the undo line.
    constexpr int leastForQueues = 28 + 3 * 32 + 32 + 36;
    constexpr int mostDockRows = 5;

    bool isMembership(const Intent &intent)
    {
        return intent.kind == IntentKind::JoinQueue || intent.kind == IntentKind::LeaveQueue;
    }

} // namespace

MyQueuesPage::MyQueuesPage(center::Desk &desk, models::FrameClock &frames, QWidget *parent)
    : QueuePage(QueueColumns::Mine, desk.center(), frames, desk.clock(), parent)
    , m_desk(desk)
    , m_undo(new UndoLine(this))
    , m_dock(new GroupPanel(GroupPanel::Form::Dock, desk, frames, this))
{
    model()->setFilter({.scope = models::QueueFilter::Scope::Mine});
    table()->setObjectName(u"myQueues"_s);
    table()->setAccessibleName(tr("My queues"));
    column()->addWidget(table(), 1000);
    column()->addWidget(m_undo);
    column()->addStretch(1);
    column()->addWidget(m_dock);
    connect(this, &QueuePage::membershipWished, this, &MyQueuesPage::setMember);
    connect(&desk, &center::Desk::intentChanged, this, &MyQueuesPage::follow);
    connect(m_undo, &UndoLine::undoRequested, this, &MyQueuesPage::undo);
    connect(m_undo, &UndoLine::retryRequested, this, [this] {
        if (m_last)
            m_desk.retry(*m_last);
    });
    connect(m_dock, &GroupPanel::rowsChanged, this, &MyQueuesPage::fitDock);
    connect(m_dock, &GroupPanel::pinToggled, this, [this] { setDockShown(false); });
    connect(&frames, &models::FrameClock::second, this, &MyQueuesPage::showLine);
    fitDock();
}

void MyQueuesPage::setMember(QueueId id, bool isMember)
{
    const center::Queue *queue = m_desk.center().find(id);
    if (queue == nullptr || queue->isPending || !m_desk.isUp())
        return;
    m_undone.reset();
    if (isMember)
        m_desk.joinQueue(id, std::max(0, queue->lastOwnPenalty));
    else
        m_desk.leaveQueue(id);
}

void MyQueuesPage::follow(const Intent &intent)
{
    const center::Agent *own = m_desk.center().ownAgent();
    if (!isMembership(intent) || own == nullptr || intent.agent != own->id || !intent.queue)
        return;
    if (intent.isOpen()) {
        // Under way again (a retry): its failure is no longer the news.
        if (m_last == intent.id)
            m_last.reset();
    } else if (intent.state == IntentState::Confirmed && m_undone == intent.queue) {
        m_undone.reset();
        m_last.reset();
    } else {
        m_last = intent.id;
    }
    showLine();
}

QString MyQueuesPage::nameOf(const Intent &intent) const
{
    const center::Queue *queue = intent.queue ? m_desk.center().find(*intent.queue) : nullptr;
    return queue == nullptr ? QString() : queue->label();
}

void MyQueuesPage::showLine()
{
    const Intent *last = m_last ? m_desk.intents().find(*m_last) : nullptr;
    const auto age = last == nullptr
        ? std::chrono::seconds(0)
        : std::chrono::floor<std::chrono::seconds>(m_desk.clock().now() - last->endedAt);
    if (last != nullptr && last->state == IntentState::Failed) {
        m_undo->showFailed(last->kind == IntentKind::JoinQueue
                               //: %1 is a queue.
                               ? tr("Entering %1 was not confirmed").arg(nameOf(*last))
                               //: %1 is a queue.
                               : tr("Leaving %1 was not confirmed").arg(nameOf(*last)));
    } else if (last != nullptr && last->state == IntentState::Confirmed && age < undoTime) {
        //: %1 is a queue, %2 a number of seconds.
        const QString left = tr("You left %1 %2 s ago");
        //: %1 is a queue, %2 a number of seconds.
        const QString entered = tr("You entered %1 %2 s ago");
        QString sentence = last->kind == IntentKind::JoinQueue ? entered : left;
        sentence.replace("%2"_L1, QString::number(age.count()));
        m_undo->showDone(sentence, nameOf(*last));
    } else {
        m_last.reset();
        m_undo->showNothing();
    }
}

void MyQueuesPage::undo()
{
    const Intent *last = m_last ? m_desk.intents().find(*m_last) : nullptr;
    if (last == nullptr || last->state != IntentState::Confirmed)
        return;
    const auto queue = last->queue;
    if (m_desk.undo(*m_last))
        m_undone = queue;
    m_last.reset();
    showLine();
}

void MyQueuesPage::setStale(bool isStale)
{
    QueuePage::setStale(isStale);
    m_dock->setStale(isStale);
}

void MyQueuesPage::setNarrow(bool isNarrow)
{
    QueuePage::setNarrow(isNarrow);
    m_dock->setNarrow(isNarrow);
}

void MyQueuesPage::setDockShown(bool isShown)
{
    m_isDockWanted = isShown;
    fitDock();
}

void MyQueuesPage::resizeEvent(QResizeEvent *event)
{
    QueuePage::resizeEvent(event);
    fitDock();
}

void MyQueuesPage::fitDock()
{
    // Whole rows only, and never at the price of the queues themselves.
    const int queues = std::min(table()->contentHeight() + m_undo->height(), height());
    const int room = height() - std::max(leastForQueues, queues);
    const int rows = std::min(m_dock->rowCount(), mostDockRows);
    const int wanted = m_dock->heightOf(rows);
    const int given = room >= wanted ? wanted : m_dock->heightOf(std::max(2, (room - 36) / 32));
    m_dock->setVisible(m_isDockWanted && height() - given >= leastForQueues);
    m_dock->setFixedHeight(given);
}

} // namespace vigie::ui
