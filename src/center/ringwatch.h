// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/shownstate.h"
#include "center/watcher.h"

#include <QDateTime>
#include <QHash>

#include <chrono>
#include <deque>
#include <vector>

namespace vigie::center {

class ContactCenter;

//! How many calls may ring at an agent in vain within a time before it is worth a look.
struct RingRule
{
    int count = 3; //!< 0: nobody is watched.
    std::chrono::seconds window = std::chrono::minutes(15);

    bool operator==(const RingRule &) const = default;
};

//! Calls that rang at an agent and were not taken.
struct VainRings
{
    int count = 0;
    QDateTime since{}; //!< When the first of them ended.

    bool operator==(const VainRings &) const = default;
};

//! Who lets calls ring again and again, as the stream tells it from here on: an agent that rang
//! and is ready, paused or gone behind it. Why, nobody tells: a caller who gave up counts, too.
class RingWatch final : private Watcher
{
public:
    explicit RingWatch(const ContactCenter &center);
    ~RingWatch();

    void setRule(const RingRule &rule) { m_rule = rule; }
    //! Nothing is heard for a while: how what rings now ends is not known.
    void breakOff() { m_isRinging.clear(); }
    VainRings of(AgentRow agent) const; //!< Within the rule's time.
    bool isOver(AgentRow agent) const; //!< As many as the rule says, or more.
    std::vector<AgentRow> over() const;

private:
    void queueChanged(QueueRow, QueueFields) override { }
    void agentChanged(AgentRow row, AgentFields fields) override;
    void callersChanged(QueueRow) override { }
    void cleared() override;
    void note(AgentRow row);

    const ContactCenter &m_center;
    RingRule m_rule{};
    std::vector<bool> m_isRinging{}; //!< By agent row, as last heard.
    QHash<qint32, std::deque<Instant>> m_ends{}; //!< By agent row, of those that rang in vain.
};

} // namespace vigie::center
