// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/pausereminder.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/agent/pausetimes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/statevisual.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ShownState;

PauseReminder::PauseReminder(center::Desk &desk, const PauseTimes &times, QWidget *owner)
    : CornerCard("clock-countdown"_L1, &Theme::pause, owner)
    , m_desk(desk)
    , m_times(times)
{
    setObjectName(u"pauseReminder"_s);
    primary()->setObjectName(u"reminderReady"_s);
    primary()->setText(stateLabel(ShownState::Ready));
    primary()->setAccessibleName(primary()->text());
    primary()->show();
    secondary()->setObjectName(u"reminderLater"_s);
    secondary()->setText(tr("%n more minute(s)", nullptr, int(respite.count())));
    secondary()->setAccessibleName(secondary()->text());
    secondary()->show();
    connect(primary(), &Button::clicked, this, [this] { m_desk.ready(); });
    connect(secondary(), &Button::clicked, this, [this] {
        m_putOffTo = m_desk.clock().now() + respite;
        Q_EMIT dismissed();
    });
    connect(this, &CornerCard::dismissed, this, [this] {
        if (!m_putOffTo || *m_putOffTo <= m_desk.clock().now())
            m_isDismissed = true;
    });
    connect(&times, &PauseTimes::changed, this, &PauseReminder::tick);
}

std::optional<Instant> PauseReminder::due() const
{
    const center::Agent *agent = m_desk.center().ownAgent();
    if (agent == nullptr || agent->state != ShownState::Pause)
        return {};
    return m_putOffTo ? m_putOffTo : m_times.end();
}

bool PauseReminder::isWanted() const
{
    const auto end = due();
    return end && !m_isDismissed && m_desk.isUp() && *end <= m_desk.clock().now();
}

void PauseReminder::tick()
{
    const center::Agent *agent = m_desk.center().ownAgent();
    if (agent != nullptr && agent->since != m_pauseSince) {
        m_pauseSince = agent->since;
        m_putOffTo.reset();
        m_isDismissed = false;
    }
    if (isWanted())
        refresh();
}

void PauseReminder::refresh()
{
    const center::Agent *agent = m_desk.center().ownAgent();
    const auto limit = m_times.limit();
    if (agent == nullptr || !limit)
        return;
    const center::Status *cause = m_desk.center().statuses().find(agent->cause);
    const bool isReason = cause != nullptr && cause->kind == center::StatusKind::Pause;
    const QString name = isReason ? cause->label : stateLabel(ShownState::Pause);
    //: %1 is a length of time, as mm:ss.
    setWords(tr("The time of this pause is over"), name,
             {tr("%1 were meant for it").arg(formatDuration(*limit))});
}

} // namespace vigie::ui
