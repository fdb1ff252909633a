// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "center/contactcenter.h"
#include "ui/models/frameclock.h"
#include "xuc/events/agentconfig.h"
#include "xuc/events/agentstate.h"
#include "xuc/events/queuestat.h"

#include <QStringList>

//! A small contact centre on a clock that stands, and the events that change it.
class Floor
{
public:
    static constexpr vigie::AgentId self{1};

    Floor();

    void addQueue(int id, const QString &number, const QString &name);
    void addAgent(int id, const QString &number, const QString &lastName, int group);
    void removeAgent(int id); //!< A fresh list no longer names it.
    void signIn(); //!< The person is agent 1.
    void member(int agent, int queue, int penalty = 0); //!< Negative: leaves.
    void state(int agent, vigie::xuc::AgentState state, const QString &cause = {});
    void phone(int agent, const QString &number);
    void figure(int queue, vigie::xuc::QueueStat stat, double value);
    void callers(int queue, const QStringList &names); //!< In order of position.

    vigie::ManualClock time;
    vigie::models::FrameClock frames{time};
    vigie::center::ContactCenter center{time};

private:
    QList<vigie::xuc::AgentConfig> m_agents;
};
