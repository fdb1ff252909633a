// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "simprocess.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace vigie::center {
struct Agent;
class ContactCenter;
struct Queue;
}

namespace vigie::e2e {

//! Compares the whole of a client's state with what the simulator's control page tells: each
//! queue with every statistic, each agent with every field, memberships from both sides, default
//! memberships, groups, callbacks, watched callers, own calls and own user.
//!
//! What the page holds and the wire does not tell is left out: a clock that began while the client
//! was away (a talk's begin), attached data.
class WholeState
{
public:
    //! The engine's picture at a held instant, and between which instants of the clients' clock
    //! that one lies: when time was asked to stand, and when it was known to.
    struct Truth
    {
        QJsonObject state{}; //!< GET /sim/state
        Instant asked{};
        Instant at{};
        QList<SimProcess::Stop> stops{}; //!< Our clocks ran on while the engine's time stood.
    };

    //! \a watched: the queues whose callers this client asked for.
    WholeState(const center::ContactCenter &center, const QString &login, const Truth &truth,
               const QSet<QueueId> &watched);

    QStringList differences(); //!< One line each; none is good.

private:
    void text(const QString &where, const QString &ours, const QString &theirs);
    void number(const QString &where, double ours, double theirs);
    //! A date is behind ours by all that time has stood since the start.
    enum class Told { AsAge, AsDate };
    void clock(const QString &where, std::optional<Instant> ours, const QJsonValue &theirs,
               Told told = Told::AsAge);
    void ids(const QString &where, QStringList ours, QStringList theirs);

    void queues();
    void queue(const center::Queue &ours, const QJsonObject &theirs);
    void callers(const center::Queue &ours, const QJsonObject &theirs);
    void agents();
    void agent(const center::Agent &ours, const QJsonObject &theirs);
    void day(const QString &where, const center::Agent &ours, const QJsonObject &theirs);
    void memberships();
    void defaults();
    void groups();
    void callbacks();
    void callbackLists();
    void calls();
    void user();
    QJsonObject ownUser() const;

    const center::ContactCenter &m_center;
    const QString m_login;
    const QJsonObject m_truth;
    const QDateTime m_time;
    const Instant m_asked;
    const Instant m_at;
    const QList<SimProcess::Stop> m_stops;
    const QSet<QueueId> m_watched;
    QStringList m_found;
};

} // namespace vigie::e2e
