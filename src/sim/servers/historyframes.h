// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/record.h"

#include <QByteArray>
#include <QList>

namespace vigie::sim {

class Engine;

//! Messages about past calls: user API, 2.7.
namespace frames {

    //! A user's own history also tells the parties' logins and phone statuses.
    enum class HistoryOf { User, Others };

    //! The bare list, as REST answers tell it.
    QByteArray callDetails(const Engine &engine, const QList<CallRecord> &records, HistoryOf whose);
    //! type: CallHistory, or one of the newer servers' names for the same list.
    QByteArray callHistory(const Engine &engine, const QList<CallRecord> &records, HistoryOf whose,
                           QLatin1StringView type = QLatin1StringView("CallHistory"));
    QByteArray customerCallHistory(const Engine &engine, int id, qsizetype total,
                                   const QList<CallRecord> &page);

} // namespace frames

} // namespace vigie::sim
