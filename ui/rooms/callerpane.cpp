// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/callerpane.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/callermodel.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/countbadge.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::CallerModel;

namespace {

    constexpr int titleHeight = 36;

} // namespace

CallerPane::CallerPane(center::Desk &desk, models::FrameClock &frames, QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_desk(desk)
    , m_model(new CallerModel(desk.center(), frames, this))
    , m_title(new Words({}, TextRole::BodyStrong, &Theme::text, this))
    , m_aside(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_count(new CountBadge(this))
    , m_key(new KeyCap({}, this))
    , m_table(new FloorTable(desk.clock(), this))
    , m_empty(new EmptyState({}, {}, this))
{
    auto *title = new Pane(&Theme::surface, this);
    keepHeight(title, titleHeight);
    title->setRules(Qt::BottomEdge);
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    m_aside->setElided(true);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addWidget(m_aside, 1);
    row->addWidget(m_key);
    m_table->setModel(m_model);
    m_table->setDensity(FloorTable::Density::TwoLines);
    m_table->setColumn(CallerModel::PositionColumn, {.kind = CellKind::Number, .fixed = 44});
    m_table->setColumn(CallerModel::CallerColumn, {.kind = CellKind::TwoLines, .stretch = true});
    m_table->setColumn(CallerModel::WaitingColumn,
                       {.kind = CellKind::Duration, .widest = u"0:00:00"_s, .minimum = 84});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty);
    column->addStretch(0);
    for (const auto changed : {&CallerModel::rowsInserted, &CallerModel::rowsRemoved})
        connect(m_model, changed, this, &CallerPane::refresh);
    connect(m_model, &CallerModel::modelReset, this, &CallerPane::refresh);
    connect(&frames, &models::FrameClock::second, m_table, &FloorTable::tick);
    connect(m_table, &FloorTable::rowActivated, this, &CallerPane::takeRequested);
    refresh();
}

void CallerPane::setKey(const QString &key)
{
    m_key->setKey(key);
}

void CallerPane::setQueue(std::optional<QueueId> queue)
{
    m_queue = queue;
    m_model->setQueue(queue);
    refresh();
}

void CallerPane::setTexts(const QString &title, const QString &nobody, const QString &remedy)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
    m_empty->setTexts(nobody, remedy);
}

void CallerPane::setPending(const std::optional<center::Caller> &caller)
{
    m_aside->setText(
        caller ? tr("Taking %1").arg(caller->name.isEmpty() ? caller->number : caller->name)
               : QString());
}

void CallerPane::setStale(bool isStale)
{
    m_table->setStale(isStale);
}

int CallerPane::count() const
{
    return m_model->rowCount();
}

std::optional<center::Caller> CallerPane::current() const
{
    if (!m_queue || m_model->rowCount() == 0)
        return {};
    const int row = std::max(0, m_table->currentIndex().row());
    const int position = m_model->index(row, 0).data(models::IdRole).toInt();
    const QList<center::Caller> &callers = m_desk.center().callers(*m_queue);
    const auto it = std::ranges::find(callers, position, &center::Caller::position);
    return it == callers.end() ? std::nullopt : std::optional(*it);
}

void CallerPane::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_count->setCount(m_model->rowCount());
    m_count->setVisible(!isEmpty);
    // The table keeps the focus when the last caller goes: its head stays.
    m_table->setMaximumHeight(isEmpty ? m_table->headerHeight() : QWIDGETSIZE_MAX);
    m_empty->setVisible(isEmpty);
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, CallerModel::CallerColumn));
    Q_EMIT countChanged();
}

} // namespace vigie::ui
