// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/agentverb.h"
#include "center/supervisorverbs.h"
#include "ui/widgets/keyaction.h"

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QString>

namespace vigie::ui {

//! How the verbs on agents are called, and why one makes no sense now.
class AgentVerbWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::AgentVerbWords)

public:
    static QString of(center::AgentVerb verb);
    static QLatin1StringView icon(center::AgentVerb verb);
    static KeyAction key(center::AgentVerb verb);

    //! A sentence on one agent; empty: nothing stands in the way.
    static QString reason(center::AgentObstacle obstacle);
    //! Why a verb makes sense on none of a selection; empty: it does on some.
    static QString reason(center::AgentVerb verb, const center::SupervisorVerbs::Tally &tally);
    //! What became of it, behind the words of the agent's state: "not confirmed".
    static QString failure(const center::VerbRow &row);
};

} // namespace vigie::ui
