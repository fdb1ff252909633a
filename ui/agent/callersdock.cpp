// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/callersdock.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/agent/panetitle.h"
#include "ui/models/callermodel.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/floortable.h"

#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::CallerModel;

static constexpr std::chrono::milliseconds rest{150};

CallersDock::CallersDock(center::Desk &desk, models::FrameClock &frames, QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_desk(desk)
    , m_model(new CallerModel(desk.center(), frames, this))
    , m_title(new PaneTitle({}, this))
    , m_close(new Button("x"_L1, tr("Close the list of callers"), this))
    , m_table(new FloorTable(desk.clock(), this))
    , m_empty(new EmptyState({}, {}, this))
{
    setObjectName(u"callersDock"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty);
    column->addStretch(0);
    m_close->setVariant(Button::Variant::Ghost);
    m_close->setObjectName(u"closeCallers"_s);
    m_title->addControl(m_close);
    m_table->setModel(m_model);
    m_table->setObjectName(u"callers"_s);
    m_table->setAccessibleName(tr("Callers waiting"));
    m_table->setDensity(FloorTable::Density::TwoLines);
    m_table->setColumn(CallerModel::PositionColumn, {.kind = CellKind::Number, .fixed = 44});
    m_table->setColumn(CallerModel::CallerColumn, {.kind = CellKind::TwoLines, .stretch = true});
    m_table->setColumn(CallerModel::WaitingColumn,
                       {.kind = CellKind::Duration, .widest = u"0:00:00"_s, .minimum = 84});
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (isOpen())
            show(m_next);
    });
    connect(m_close, &Button::clicked, this, &CallersDock::close);
    for (const auto changed : {&CallerModel::rowsInserted, &CallerModel::rowsRemoved})
        connect(m_model, changed, this, &CallersDock::refresh);
    connect(m_model, &CallerModel::modelReset, this, &CallersDock::refresh);
    connect(&frames, &models::FrameClock::second, m_table, &FloorTable::tick);
    refresh();
}

CallersDock::~CallersDock()
{
    if (m_queue)
        m_desk.unwatchCallers(*m_queue);
}

void CallersDock::open(QueueId queue)
{
    m_rest.stop();
    show(queue);
    Q_EMIT opened();
}

void CallersDock::follow(QueueId queue)
{
    m_next = queue;
    if (isOpen())
        m_rest.start();
}

void CallersDock::close()
{
    m_rest.stop();
    show({});
    Q_EMIT closed();
}

void CallersDock::show(std::optional<QueueId> queue)
{
    if (queue == m_queue)
        return;
    if (m_queue)
        m_desk.unwatchCallers(*m_queue);
    m_queue = queue;
    if (m_queue)
        m_desk.watchCallers(*m_queue);
    m_model->setQueue(queue);
    refresh();
}

void CallersDock::refresh()
{
    const center::Queue *queue = m_queue ? m_desk.center().find(*m_queue) : nullptr;
    const int callers = m_model->rowCount();
    //: Title of the list of callers while no queue is open.
    m_title->setName(queue == nullptr ? tr("Callers") : queue->label());
    m_title->setAside(callers == 0 ? QString() : tr("%n caller(s) waiting", nullptr, callers));
    m_close->setVisible(m_queue.has_value());
    m_table->setVisible(callers > 0);
    m_empty->setVisible(callers == 0);
    if (queue == nullptr)
        m_empty->setTexts(tr("No queue is open."), tr("Right arrow on a queue shows who waits."));
    else
        m_empty->setTexts(tr("Nobody waits in this queue."),
                          tr("Callers appear here as they arrive."));
}

void CallersDock::setStale(bool isStale)
{
    m_table->setStale(isStale);
}

} // namespace vigie::ui
