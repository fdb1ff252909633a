// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/mydaydock.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/agent/panetitle.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/daystrip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/statevisual.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ShownState;
using std::chrono::seconds;
using xuc::AgentStat;

namespace {

    bool isCounted(ShownState state)
    {
        return center::isConversation(state) || state == ShownState::Wrapup
            || state == ShownState::Pause;
    }

    //! Order of the lines: the work first.
    int rank(ShownState state)
    {
        return state == ShownState::AcdCall ? 0
            : state == ShownState::Wrapup   ? 1
            : state == ShownState::Pause    ? 2
                                            : 3;
    }

} // namespace

MyDayDock::MyDayDock(const center::Desk &desk, models::FrameClock &frames, QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_desk(desk)
    , m_strip(new DayStrip(this))
    , m_totals(new DayTotals(this))
    , m_empty(new EmptyState(tr("Nothing to tell yet."),
                             tr("Your calls and pauses of today gather here."), this))
{
    setObjectName(u"myDay"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = new PaneTitle(tr("My day"), this);
    //: Beside "My day".
    title->setAside(tr("only you see this"));
    title->setRuleAbove(false);
    column->addWidget(title);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(12, 12, 12, 9);
    body->setSpacing(9);
    body->addWidget(m_strip);
    body->addWidget(m_totals);
    column->addLayout(body);
    column->addWidget(m_empty);
    connect(&desk, &center::Desk::ownAgentChanged, this, [this] {
        m_secondsToStrip = 0;
        refresh();
    });
    connect(&desk, &center::Desk::statusesChanged, this, &MyDayDock::refresh);
    connect(&frames, &models::FrameClock::second, this, &MyDayDock::refresh);
    refresh();
}

QString MyDayDock::labelOf(ShownState state, const QString &cause) const
{
    if (state == ShownState::AcdCall)
        //: A line of "My day": calls that came from a queue.
        return tr("Queue calls");
    if (state == ShownState::Pause) {
        const center::Status *status = m_desk.center().statuses().find(cause);
        if (status != nullptr && status->kind == center::StatusKind::Pause)
            return status->label;
    }
    return stateLabel(state);
}

double MyDayDock::figure(AgentStat stat) const
{
    const center::Agent *agent = m_desk.center().ownAgent();
    return agent == nullptr || !agent->day ? 0.0 : agent->day->figure(stat).value_or(0);
}

//! What the server knows of that pause: it counts a pause once it is over.
seconds MyDayDock::pausedBefore(const QString &cause) const
{
    const center::Agent *agent = m_desk.center().ownAgent();
    if (agent == nullptr || !agent->day || cause.isEmpty())
        return seconds(0);
    const seconds ended(qint64(agent->day->pausedWith(cause).value_or(0)));
    const bool isRunning = agent->state == ShownState::Pause && agent->cause == cause;
    return isRunning
        ? ended + std::chrono::duration_cast<seconds>(m_desk.clock().now() - agent->since)
        : ended;
}

//! The server knows the hours before the program was started, of calls also how many.
void MyDayDock::complete(DayTotal &line, const QString &cause) const
{
    if (line.state == ShownState::AcdCall) {
        line.count = std::max(line.count, int(figure(AgentStat::InbAnsAcdCalls)));
        line.time = std::max(line.time, seconds(qint64(figure(AgentStat::InbAcdCallTime))));
    } else if (line.state == ShownState::Wrapup) {
        line.time = std::max(line.time, seconds(qint64(figure(AgentStat::WrapupTime))));
    } else if (line.state == ShownState::Pause) {
        line.time = std::max(line.time, pausedBefore(cause));
    }
}

QList<DayTotal> MyDayDock::totals() const
{
    QList<DayTotal> totals;
    QStringList told; // Causes of the pauses that have a line.
    for (const center::DayTotal &total : m_desk.dayLog().totals(m_desk.clock().now())) {
        if (!isCounted(total.state))
            continue;
        DayTotal line{.state = total.state,
                      .label = labelOf(total.state, total.cause),
                      .count = total.count,
                      .time = total.time};
        complete(line, total.cause);
        if (total.state == ShownState::Pause)
            told += total.cause;
        totals += line;
    }
    // Pauses of before the program was started: how many, nobody tells.
    for (const center::Status &reason :
         m_desk.center().statuses().ofKind(center::StatusKind::Pause)) {
        const seconds time = pausedBefore(reason.name);
        if (!told.contains(reason.name) && time > seconds(0))
            totals += DayTotal{.state = ShownState::Pause, .label = reason.label, .time = time};
    }
    std::stable_sort(totals.begin(), totals.end(), [](const DayTotal &a, const DayTotal &b) {
        return rank(a.state) < rank(b.state);
    });
    return totals;
}

void MyDayDock::refresh()
{
    if (m_isStale)
        return;
    const QList<DayTotal> lines = totals();
    m_totals->setTotals(lines);
    m_totals->setVisible(!lines.isEmpty());
    const auto &segments = m_desk.dayLog().segments();
    m_strip->setVisible(!segments.isEmpty());
    m_empty->setVisible(lines.isEmpty() && segments.isEmpty());
    if (segments.isEmpty() || m_secondsToStrip-- > 0)
        return;
    m_secondsToStrip = 10;
    const QDateTime now = m_desk.clock().wallTime();
    QList<DayStrip::Span> spans;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QDateTime end = i + 1 < segments.size() ? segments[i + 1].since : now;
        spans += DayStrip::Span{segments[i].state, segments[i].since, end};
    }
    m_strip->setDay(segments.first().since, now, spans);
}

void MyDayDock::setStale(bool isStale)
{
    m_isStale = isStale;
    m_totals->setStale(isStale);
    refresh();
}

} // namespace vigie::ui
