// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/daycounters.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/widgets/counterbox.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xuc::AgentStat;

namespace {

    std::optional<double> figure(const center::Agent *agent, AgentStat stat)
    {
        return agent == nullptr || !agent->day ? std::nullopt : agent->day->figure(stat);
    }

    QString duration(std::optional<double> seconds)
    {
        return seconds ? formatDuration(std::chrono::seconds(qint64(*seconds))) : noValue();
    }

    QString count(std::optional<double> value)
    {
        return value ? formatCount(qint64(*value)) : noValue();
    }

} // namespace

DayCounters::DayCounters(const center::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_paused(new CounterBox({}, this))
    , m_wrapup(new CounterBox({}, this))
    , m_presented(new CounterBox({}, this))
    , m_answered(new CounterBox({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (CounterBox *box : {m_paused, m_wrapup, m_presented, m_answered})
        row->addWidget(box);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_paused->setObjectName(u"pausedTime"_s);
    m_wrapup->setObjectName(u"wrapupTime"_s);
    m_presented->setObjectName(u"presentedCalls"_s);
    m_answered->setObjectName(u"answeredCalls"_s);
    //: Header: total time paused today.
    m_paused->setName(tr("Tot. pause"));
    //: Header: total wrap-up time today.
    m_wrapup->setName(tr("Wrapup"));
    connect(&desk, &center::Desk::ownAgentChanged, this, &DayCounters::refresh);
    connect(&desk, &center::Desk::statusesChanged, this, &DayCounters::refresh);
    refresh();
}

void DayCounters::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    refresh();
}

void DayCounters::setStale(bool isStale)
{
    for (CounterBox *box : {m_paused, m_wrapup, m_presented, m_answered})
        box->setStale(isStale);
}

void DayCounters::refresh()
{
    const center::Agent *agent = m_desk.center().ownAgent();
    m_paused->setValue(duration(figure(agent, AgentStat::PausedTime)));
    m_wrapup->setValue(duration(figure(agent, AgentStat::WrapupTime)));
    const QString presented = count(figure(agent, AgentStat::InbCalls));
    const QString answered = count(figure(agent, AgentStat::InbAnsCalls));
    //: Header: calls presented and answered today, in one place: "41 / 39".
    m_presented->setName(m_isNarrow ? tr("Pres. / Answ.")
                                    //: Header: calls presented today.
                                    : tr("Presented"));
    m_presented->setValue(m_isNarrow ? presented + u" / "_s + answered : presented);
    //: Header: calls answered today.
    m_answered->setName(tr("Answered"));
    m_answered->setValue(answered);
    m_answered->setVisible(!m_isNarrow);
    setToolTip(details());
    setAccessibleDescription(details());
}

QString DayCounters::details() const
{
    const center::Agent *agent = m_desk.center().ownAgent();
    const auto line
        = [](const QString &name, const QString &value) { return u"%1: %2"_s.arg(name, value); };
    const auto share = figure(agent, AgentStat::InbPercUnansCalls);
    QStringList lines{
        tr("Since 00:00"),
        line(tr("Ready"), duration(figure(agent, AgentStat::ReadyTime))),
        line(tr("Calls out"), count(figure(agent, AgentStat::OutCalls))),
        line(tr("Average call"), duration(figure(agent, AgentStat::InbAverCallTime))),
        //: %1 is a percentage.
        line(tr("Unanswered"), share ? tr("%1 %").arg(qRound(*share)) : noValue()),
    };
    for (const auto &status : m_desk.center().statuses().ofKind(center::StatusKind::Pause)) {
        const auto paused
            = agent == nullptr || !agent->day ? std::nullopt : agent->day->pausedWith(status.name);
        if (paused)
            lines += line(status.label, duration(paused));
    }
    return lines.join(u'\n');
}

} // namespace vigie::ui
