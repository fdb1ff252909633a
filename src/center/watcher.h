// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/rows.h"

namespace vigie::center {

//! Hears of each real change of a ContactCenter (old and new differ), at once and on its thread.
//!
//! Nothing is gathered here: a model notes the row and merges at its frame.
class Watcher
{
public:
    virtual void queueChanged(QueueRow row, QueueFields fields) = 0;
    virtual void agentChanged(AgentRow row, AgentFields fields) = 0;
    virtual void callersChanged(QueueRow row) = 0;
    virtual void callbackChanged(CallbackRow row) { Q_UNUSED(row) }
    virtual void partsChanged(Parts parts) { Q_UNUSED(parts) }
    //! Every row is void: another login begins. Row numbers start again from 0.
    virtual void cleared() = 0;

protected:
    Watcher() = default;
    ~Watcher() = default;
    Q_DISABLE_COPY_MOVE(Watcher)
};

} // namespace vigie::center
