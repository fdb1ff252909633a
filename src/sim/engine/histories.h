// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/record.h"

#include <QList>
#include <QStringView>

#include <functional>

namespace vigie::sim {

class Core;

//! What was called, newest first; size 0: all that is kept.
class Histories
{
public:
    explicit Histories(const Core &core) : m_core(core) { }

    QList<CallRecord> ofUser(UserId user, qsizetype size) const;
    QList<CallRecord> ofUserSince(UserId user, Millis oldest) const;
    QList<CallRecord> ofAgent(AgentId agent, qsizetype size) const;
    //! Of the queues whose name contains the fragment, and that are shown.
    QList<CallRecord> ofQueue(const QString &nameFragment, qsizetype size,
                              const std::function<bool(QueueId)> &isShown = {}) const;
    QList<CallRecord> ofCustomer(const QString &number, qsizetype size) const;

private:
    const Core &m_core;
};

} // namespace vigie::sim
