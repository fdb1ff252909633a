// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/pausetimes.h"

#include "center/contactcenter.h"
#include "center/desk.h"

namespace vigie::ui {

using center::ShownState;

PauseTimes::PauseTimes(const center::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &center::Desk::callsChanged, this, &PauseTimes::noteCalls);
    noteCalls();
}

void PauseTimes::setPauses(const Times &byStatus, const QSet<QString> &fixed)
{
    if (byStatus == m_pauses && fixed == m_fixed)
        return;
    m_pauses = byStatus;
    m_fixed = fixed;
    Q_EMIT changed();
}

void PauseTimes::setWrapups(const Times &byQueue)
{
    if (byQueue == m_wrapups)
        return;
    m_wrapups = byQueue;
    Q_EMIT changed();
}

void PauseTimes::noteCalls()
{
    for (const telephony::Call &call : m_desk.center().calls().calls()) {
        if (!call.queueName.isEmpty() && call.talkSince)
            m_lastQueue = call.queueName;
    }
}

static std::optional<std::chrono::seconds> timeOf(const PauseTimes::Times &times,
                                                  const QString &name)
{
    auto found = times.constFind(name);
    if (found == times.constEnd())
        found = times.constFind(QString());
    if (found == times.constEnd() || *found <= std::chrono::seconds(0))
        return {};
    return *found;
}

std::optional<std::chrono::seconds> PauseTimes::ofPause(const QString &status) const
{
    return timeOf(m_pauses, status);
}

bool PauseTimes::isFixed(const QString &status) const
{
    return m_fixed.contains(status) || (m_fixed.contains(QString()) && !m_pauses.contains(status));
}

std::optional<std::chrono::seconds> PauseTimes::limit() const
{
    const center::Agent *agent = m_desk.center().ownAgent();
    if (agent == nullptr)
        return {};
    if (agent->state == ShownState::Pause)
        return timeOf(m_pauses, agent->cause);
    if (agent->state == ShownState::Wrapup)
        return timeOf(m_wrapups, m_lastQueue);
    return {};
}

std::optional<Instant> PauseTimes::end() const
{
    const auto time = limit();
    return time ? std::optional(m_desk.center().ownAgent()->since + *time) : std::nullopt;
}

} // namespace vigie::ui
