// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/callback.h"

#include <vector>

namespace vigie::sim {

class Core;

//! Lists, periods, requests and tickets as administrators and imports make them.
//!
//! Where something that agents are told of changed, whoever watches callbacks gets the lists anew.
class CallbackSetup
{
public:
    enum class Outcome {
        Done,
        Unknown,
        InUse //!< It holds requests, or is the one default that there has to be.
    };

    explicit CallbackSetup(Core &core) : m_core(core) { }

    QString addList(const QString &name, QueueId queue); //!< Its uuid.
    Outcome changeList(const QString &uuid, const QString &name, QueueId queue);
    Outcome removeList(const QString &uuid);

    QString addPeriod(CallbackPeriod period); //!< A default one takes the place of the last.
    Outcome changePeriod(const CallbackPeriod &period);
    Outcome removePeriod(const QString &uuid);

    //! All of them, told once. Their uuids are given here; gives back the last one's.
    QString add(std::vector<CallbackRequest> requests);
    bool reschedule(const QString &request, const QDate &dueDate, const QString &period);
    bool close(const QString &request);

    QString addTicket(CallbackTicket ticket);
    bool changeTicket(const CallbackTicket &ticket);

private:
    CallbackRequest *open(const QString &uuid);
    void makeDefault(const QString &period);
    void tellLists();

    Core &m_core;
};

} // namespace vigie::sim
