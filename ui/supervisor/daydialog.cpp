// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/daydialog.h"

#include "center/agentdays.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/frameclock.h"
#include "ui/supervisor/daylines.h"
#include "ui/widgets/daystrip.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QLocale>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    QString nameOf(const center::Desk &desk, AgentId id)
    {
        const center::Agent *agent = desk.center().find(id);
        return agent ? QString(agent->firstName + u' ' + agent->lastName).trimmed() : QString();
    }

} // namespace

DayDialog::DayDialog(AgentId agent, const center::AgentDays &days, const center::Desk &desk,
                     models::FrameClock &frames, QWidget *window)
    //: Title of a dialog; %1 is an agent.
    : Dialog(tr("The day of %1").arg(nameOf(desk, agent)), Width::Medium, window)
    , m_agent(agent)
    , m_days(days)
    , m_desk(desk)
    , m_strip(new DayStrip(this))
    , m_lines(new DayLines(desk.center().statuses(), this))
    , m_empty(new Words(tr("The server has told no state of this agent yet."), TextRole::Body,
                        &Theme::text2, this))
{
    setObjectName(u"dayDialog"_s);
    m_strip->setObjectName(u"dayStrip"_s);
    m_strip->setAccessibleName(tr("States along the day"));
    const QString since = QLocale().toString(days.since().time(), u"HH:mm"_s);
    //: Under the title of an agent's day; %1 is a time.
    setText(tr("As seen here since %1. What was before is not known but for the state that the "
               "agent was in then.")
                .arg(since));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 0, 16, 16);
    column->setSpacing(16);
    column->addWidget(m_strip);
    column->addWidget(m_lines);
    column->addWidget(m_empty);
    content()->addLayout(column);
    addAnswer(tr("Close"), Button::Variant::Primary, u"dayClose"_s);
    connect(&frames, &models::FrameClock::second, this, &DayDialog::refresh);
    refresh();
}

void DayDialog::refresh()
{
    // What is old stands as it was.
    const auto row = m_desk.center().row(m_agent);
    if (!row || (isVisible() && !m_desk.isUp()))
        return;
    const center::DayLog log = m_days.of(*row);
    const auto &segments = log.segments();
    m_strip->setVisible(!segments.isEmpty());
    m_lines->setVisible(!segments.isEmpty());
    m_empty->setVisible(segments.isEmpty());
    if (segments.isEmpty())
        return;
    const QDateTime now = m_desk.clock().wallTime();
    QList<DayStrip::Span> spans;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QDateTime end = i + 1 < segments.size() ? segments[i + 1].since : now;
        spans.append({segments[i].state, segments[i].since, end});
    }
    m_strip->setDay(segments.constFirst().since, now, spans);
    m_lines->setTotals(log.totals(m_desk.clock().now()));
    if (isVisible())
        setFixedHeight(layout()->totalHeightForWidth(width()));
}

} // namespace vigie::ui
