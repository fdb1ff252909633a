// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/daylog.h"
#include "center/steptrail.h"
#include "center/watcher.h"

#include <QHash>

#include <vector>

namespace vigie::center {

class ContactCenter;

//! The days of all agents, as the stream told them since the sign-in: nothing is asked for it.
//!
//! The state that an agent was in at the sign-in counts from where the server says it began.
class AgentDays final : private Watcher
{
public:
    explicit AgentDays(const ContactCenter &center);
    ~AgentDays();

    QDateTime since() const { return m_since; } //!< From when on everything was seen.
    DayLog of(AgentRow agent) const; //!< Of today, and what runs over midnight.

private:
    void note(AgentRow row);
    quint16 causeOf(const QString &cause);

    void queueChanged(QueueRow, QueueFields) override { }
    void agentChanged(AgentRow row, AgentFields fields) override;
    void callersChanged(QueueRow) override { }
    void cleared() override;

    const ContactCenter &m_center;
    Instant m_begin{};
    QDateTime m_since{};
    std::vector<StepTrail> m_trails{}; //!< By agent row: seconds since m_begin, causes of m_causes.
    QList<QString> m_causes{QString()};
    QHash<QString, quint16> m_causePlaces{};
};

} // namespace vigie::center
